/** A tab that was closed for the exam: all that is needed to open it again. */
export interface ClosedTab {
  readonly url: string;
  readonly title: string;
  readonly pinned: boolean;
  readonly windowId: number;
  /** Epoch ms. */
  readonly closedAt: number;
}

/** What browsers tell of a tab. Addresses and titles are missing where there is no permission for them. */
export interface ListedTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly pinned: boolean;
  readonly incognito: boolean;
}

export interface OtherTab {
  readonly id: number;
  readonly title: string;
  /** Host name; `null` = not known. */
  readonly host: string | null;
  /** How it is opened again; `null` = it could not be, so it is not closed. */
  readonly closable: Omit<ClosedTab, 'closedAt'> | null;
}

/**
 * The tabs beside the exam: not the exam itself, not this extension's own pages, and none of a private window, whose
 * addresses are nobody's business.
 *
 * @param keep ids of tabs that belong to the exam
 * @param ownUrl where this extension's pages live
 */
export function otherTabs(tabs: readonly ListedTab[], keep: ReadonlySet<number>, ownUrl: string): readonly OtherTab[] {
  return tabs.flatMap((tab) => {
    const url = tab.url ?? tab.pendingUrl;
    if (tab.id === undefined || keep.has(tab.id) || tab.incognito || url?.startsWith(ownUrl)) return [];
    const title = tab.title ?? '';
    const { pinned, windowId } = tab;
    const isClosable = url !== undefined && windowId !== undefined && canBeReopened(url);
    return [{ id: tab.id, title, host: hostOf(url), closable: isClosable ? { url, title, pinned, windowId } : null }];
  });
}

/** Nothing is lost with it, or all that is lost comes back with the address. */
export function canBeReopened(url: string): boolean {
  return /^https?:\/\//.test(url) || isEmptyPage(url);
}

/** A page on which nothing can have been done yet. */
export function isEmptyPage(url: string): boolean {
  return /^(about:(blank|newtab|home)$|(chrome|edge|brave|vivaldi|opera):\/\/(newtab|new-tab-page|startpage)\/?)/.test(
    url,
  );
}

function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/([^/?#]+)/.exec(url ?? '')?.[1] ?? null;
}

/** Reads a stored list; entries that make no sense are left out, others are kept. */
export function parseClosedTabs(value: unknown): readonly ClosedTab[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { url, title, pinned, windowId, closedAt } = entry as Readonly<Record<string, unknown>>;
    if (typeof url !== 'string' || !canBeReopened(url)) return [];
    return [
      {
        url,
        title: typeof title === 'string' ? title : '',
        pinned: pinned === true,
        windowId: typeof windowId === 'number' ? windowId : -1,
        closedAt: typeof closedAt === 'number' ? closedAt : 0,
      },
    ];
  });
}
