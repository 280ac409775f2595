/** The tab the popup is about. */
export type ExamTab =
  | {
      readonly kind: 'web';
      readonly tabId: number;
      readonly origin: string;
      readonly host: string;
      readonly title: string;
    }
  /** A tab whose address the browser does not tell us; it may well be a web page. */
  | { readonly kind: 'untold'; readonly tabId: number }
  | { readonly kind: 'not-a-web-page'; readonly why: 'browser-page' | 'file' };

interface TabFacts {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Stores refuse extensions in their own pages. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

export function describeTab({ id: tabId, url, title }: TabFacts): ExamTab {
  if (tabId === undefined) return { kind: 'not-a-web-page', why: 'browser-page' };
  if (url === undefined || !URL.canParse(url)) return { kind: 'untold', tabId };
  const { protocol, origin, host } = new URL(url);
  if (protocol === 'file:') return { kind: 'not-a-web-page', why: 'file' };
  if (!/^https?:$/.test(protocol) || CLOSED_HOSTS.has(host)) return { kind: 'not-a-web-page', why: 'browser-page' };
  return { kind: 'web', tabId, origin, host, title: title?.trim() || host };
}
