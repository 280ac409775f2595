import { browser } from 'wxt/browser';
import type { SessionRow } from '../../db/schema';
import { activeSession } from '../../db/sessions';
import { concernsExam, mayClose } from '../../lockdown/new-tab';
import { send } from '../../platform/messaging';

type Tab = Parameters<Parameters<typeof browser.tabs.onCreated.addListener>[0]>[0];

/**
 * Reports tabs and windows that are opened during an exam, and closes them again where the site's strict mode says so and
 * nothing can be lost with them.
 *
 * @param close closes a tab and remembers it
 */
export function watchNewTabs(close: (tab: Tab) => Promise<void>): void {
  browser.tabs.onCreated.addListener((tab) => void look(tab, close));
}

async function look(tab: Tab, close: (tab: Tab) => Promise<void>): Promise<void> {
  const at = Date.now();
  const session = await activeSession();
  if (session?.state !== 'running' || !isConcerned(tab, session)) return;
  const opened = tab.windowId !== session.windowId && (await isAlone(tab)) ? 'window' : 'tab';
  const closed = mayClose(tab, session.tabId, session.lockdown.newTabs);
  // Told before it is closed: being in it until then is no switch of tabs.
  if (concernsExam(tab, session.tabId, await isShown(session.tabId))) {
    await send('monitor', 'fact.seen', { fact: { kind: 'new-tab', opened, front: tab.active, closed }, at });
  }
  if (closed) await close(tab);
}

async function isShown(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.active ?? false;
}

function isConcerned(tab: Tab, { lockdown, tabId, checkInTabId }: SessionRow): boolean {
  if (lockdown.newTabs === 'off' || tab.id === tabId || tab.id === checkInTabId) return false;
  // Reports and settings of our own, and the monitor where it is a window.
  return !(tab.pendingUrl || tab.url)?.startsWith(browser.runtime.getURL('/'));
}

async function isAlone({ windowId }: Tab): Promise<boolean> {
  return windowId !== undefined && (await browser.tabs.query({ windowId })).length <= 1;
}
