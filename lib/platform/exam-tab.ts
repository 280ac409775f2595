import { browser } from 'wxt/browser';

export interface WebPage {
  readonly tabId: number;
  readonly windowId: number;
  readonly origin: string;
  readonly title: string;
}

/** The web page in a tab, or `null` for what is none (browser pages, files, a page we may not see). */
export async function webPageIn(tabId: number): Promise<WebPage | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = webOrigin(tab?.url);
  if (!tab || origin === null) return null;
  return { tabId, windowId: tab.windowId, origin, title: tab.title ?? '' };
}

/** Whether the tab is still there, whatever page it shows. */
export async function isTabOpen(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => null)) !== null;
}

/** Brings a tab and its window to the front; returns whether the tab is still there. */
export async function showTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId === undefined) return false;
  await browser.windows.update(tab.windowId, { focused: true });
  return true;
}

/** The origin of an http(s) address, else `null`. */
export function webOrigin(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}

/** Whether we may run in the tab's page: by a permission for its site, or since the toolbar button was clicked there. */
export async function mayRunIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return true;
  } catch {
    return false;
  }
}

/** Puts the overlay and the page's detectors in the tab; does nothing where they are already. */
export async function showOverlay(tabId: number): Promise<boolean> {
  await coverFrames(tabId);
  return runIn(tabId, '/exam-overlay.js');
}

/** Puts the detectors in the frames of the tab's page; frames of other sites stay as they are, without access. */
export async function coverFrames(tabId: number): Promise<boolean> {
  return runIn(tabId, '/exam-frame.js', true);
}

/** Returns false where the browser does not let us: another site without permission, or a browser page. */
async function runIn(tabId: number, file: '/exam-overlay.js' | '/exam-frame.js', allFrames = false): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] });
    return true;
  } catch (error) {
    console.info(`No access to tab ${tabId}`, error);
    return false;
  }
}
