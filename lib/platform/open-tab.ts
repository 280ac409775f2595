import { browser } from 'wxt/browser';

export interface OpenedTab {
  readonly id: number;
  readonly windowId: number | undefined;
}

/**
 * Opens a tab, in a window of its own where the browser runs without any.
 *
 * @param windowId where to; by default the window used last
 * @throws if the browser can open neither
 */
export async function openTab(url: string, active: boolean, windowId?: number): Promise<OpenedTab | null> {
  const tab = await browser.tabs.create({ url, active, ...(windowId !== undefined && { windowId }) }).catch(() => null);
  // There may be no window: browsers run on in the background, and notifications are shown all the same.
  const opened = tab ?? (await browser.windows.create({ url, focused: true }))?.tabs?.[0];
  return opened?.id === undefined ? null : { id: opened.id, windowId: opened.windowId };
}
