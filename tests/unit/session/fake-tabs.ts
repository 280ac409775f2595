import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string | undefined;
  readonly pendingUrl?: string;
  readonly title?: string;
  readonly status?: string;
  readonly active: boolean;
  readonly pinned: boolean;
  readonly incognito: boolean;
  readonly openerTabId?: number;
  readonly lastAccessed?: number;
}

export interface FakeTabs {
  /** As they are now, in the order in which they were opened. */
  readonly all: () => readonly FakeTab[];
  /** The window that was brought to the front last. */
  readonly frontWindowId: () => number | null;
  readonly open: (url: string) => FakeTab;
  readonly update: (id: number, changes: Partial<FakeTab>) => void;
  readonly remove: (id: number) => void;
  /** Closes a window with its tabs. */
  readonly closeWindow: (id: number) => void;
}

const A_TAB = { windowId: 1, active: false, pinned: false, incognito: false };

/**
 * Tabs and windows as browsers have them: what is gone is an error, and where no window is open, no tab can be. Gone
 * with the test.
 */
export function fakeTabs(...open: readonly (Partial<FakeTab> & { readonly id: number })[]): FakeTabs {
  onTestFinished(() => void vi.restoreAllMocks());
  let tabs: FakeTab[] = open.map((tab) => ({ ...A_TAB, ...tab }));
  let windows = new Set([1, ...tabs.map(({ windowId }) => windowId)]);
  let front: number | null = null;
  let nextId = 100;

  const find = (id: number) => {
    const tab = tabs.find((one) => one.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const add = (tab: Omit<FakeTab, 'id'>) => {
    const added = { ...tab, id: nextId++ };
    tabs.push(added);
    if (added.active) activate(added);
    void fakeBrowser.tabs.onCreated.trigger(added as never);
    return find(added.id);
  };
  const activate = ({ id, windowId }: FakeTab) => {
    tabs = tabs.map((tab) => (tab.windowId === windowId ? { ...tab, active: tab.id === id } : tab));
  };
  const update = (id: number, changes: Partial<FakeTab>) => {
    const changed = { ...find(id), ...changes };
    tabs = tabs.map((tab) => (tab.id === id ? changed : tab));
    if (changes.active) activate(changed);
    void fakeBrowser.tabs.onUpdated.trigger(id, {}, changed as never);
    return find(id);
  };
  const remove = ({ id, windowId }: FakeTab) => {
    tabs = tabs.filter((tab) => tab.id !== id);
    void fakeBrowser.tabs.onRemoved.trigger(id, { windowId, isWindowClosing: false });
  };

  stub(fakeBrowser.tabs, 'query', async () => tabs);
  stub(fakeBrowser.tabs, 'get', async (id: number) => find(id));
  stub(fakeBrowser.tabs, 'create', async ({ url, active = true, pinned = false, windowId }: Partial<FakeTab>) => {
    const target = windowId ?? [...windows][0];
    if (target === undefined || !windows.has(target)) throw new Error('No current window');
    return add({ ...A_TAB, url, active, pinned, windowId: target });
  });
  stub(fakeBrowser.tabs, 'update', async (id: number, changes: Partial<FakeTab>) => update(id, changes));
  stub(fakeBrowser.tabs, 'remove', async (id: number) => remove(find(id)));
  stub(fakeBrowser.windows, 'create', async ({ url, focused }: { url: string; focused?: boolean }) => {
    const id = nextId++;
    windows.add(id);
    if (focused) front = id;
    return { id, tabs: [add({ ...A_TAB, url, active: true, windowId: id })] };
  });
  stub(fakeBrowser.windows, 'update', async (id: number, { focused }: { focused?: boolean }) => {
    if (!windows.has(id)) throw new Error(`No window with id: ${id}.`);
    if (focused) front = id;
    return { id };
  });

  return {
    all: () => tabs,
    frontWindowId: () => front,
    open: (url) => add({ ...A_TAB, url }),
    update: (id, changes) => void update(id, changes),
    remove: (id) => remove(find(id)),
    closeWindow: (id) => {
      tabs = tabs.filter(({ windowId }) => windowId !== id);
      windows = new Set([...windows].filter((one) => one !== id));
    },
  };
}

/** The browser's own types have more than is needed here. */
function stub<Api extends object>(
  api: Api,
  name: keyof Api & string,
  work: (...given: never[]) => Promise<unknown>,
): void {
  vi.spyOn(api as Record<string, (...given: never[]) => unknown>, name).mockImplementation(work);
}
