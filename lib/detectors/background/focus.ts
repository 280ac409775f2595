import { browser } from 'wxt/browser';
import type { SessionRow } from '../../db/schema';
import { activeSession, moveSession } from '../../db/sessions';
import type { FocusObservation } from '../../observations';
import { webOrigin } from '../../platform/exam-tab';
import { send } from '../../platform/messaging';

/** Reports where the focus is whenever it may have moved. */
export function watchFocus(): void {
  browser.tabs.onActivated.addListener(({ windowId }) => look({ windowId }));
  browser.windows.onFocusChanged.addListener((windowId) => look({ windowId, isFocusChange: true }));
  browser.tabs.onAttached.addListener((tabId, { newWindowId }) => follow(tabId, newWindowId));
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    if (url !== undefined || status === 'complete') void look({ tabId });
  });
}

interface Hint {
  readonly windowId?: number;
  readonly tabId?: number;
  readonly isFocusChange?: boolean;
}

async function look(hint: Hint): Promise<void> {
  const at = Date.now();
  const session = await activeSession();
  if (!session || (hint.tabId !== undefined && hint.tabId !== placeToBe(session))) return;
  const on = await place(session, hint);
  if (on !== null) await send('monitor', 'fact.seen', { fact: { kind: 'focus', on }, at });
}

/** `null` = this event says nothing about the exam. */
async function place(session: SessionRow, hint: Hint): Promise<FocusObservation['on'] | null> {
  if (hint.windowId === browser.windows.WINDOW_ID_NONE) return 'other-app';
  const tab = await browser.tabs.get(placeToBe(session)).catch(() => null);
  if (!tab) return null;
  if (hint.windowId !== undefined && hint.windowId !== tab.windowId) {
    if (!hint.isFocusChange) return null;
    return (await isOwnWindow(hint.windowId)) ? null : 'other-window';
  }
  if (!tab.active) return 'other-tab';
  if (session.checkInTabId !== null) return 'exam';
  // Without permission for the other site its address is hidden from us, which says enough.
  return webOrigin(tab.pendingUrl ?? tab.url) === session.origin ? 'exam' : 'other-site';
}

/** The exam's tab; before the exam begins, the tab in which one waits for it. */
function placeToBe({ checkInTabId, tabId }: SessionRow): number {
  return checkInTabId ?? tabId;
}

/** The monitor's window (where it is one) is ours, not a way out of the exam. */
async function isOwnWindow(windowId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({ windowId });
  return tabs.length > 0 && tabs.every((tab) => tab.url?.startsWith(browser.runtime.getURL('/monitor.html')));
}

async function follow(tabId: number, windowId: number): Promise<void> {
  const session = await activeSession();
  if (session?.tabId === tabId) await moveSession(session.id, { tabId, windowId });
}
