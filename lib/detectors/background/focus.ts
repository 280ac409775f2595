import { browser } from 'wxt/browser';
import type { SessionRow } from '../../db/schema';
import { activeSession, moveSession } from '../../db/sessions';
import type { FocusObservation } from '../../observations';
import { webOrigin } from '../../platform/exam-tab';
import { createInTurn } from '../../platform/in-turn';
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

const inTurn = createInTurn();

/** One after the other: what is reported last has to be what happened last. */
function look(hint: Hint): Promise<void> {
  const at = Date.now();
  return inTurn(() => report(hint, at)).catch((error) => console.error('The focus is not known', error));
}

async function report(hint: Hint, at: number): Promise<void> {
  const session = await activeSession();
  if (!session || (hint.tabId !== undefined && hint.tabId !== placeToBe(session))) return;
  const on = await place(session, hint);
  if (on !== null) await send('monitor', 'fact.seen', { fact: { kind: 'focus', on }, at });
}

/** `null` = this event says nothing about the exam. */
async function place(session: SessionRow, { windowId, isFocusChange }: Hint): Promise<FocusObservation['on'] | null> {
  const tab = await browser.tabs.get(placeToBe(session)).catch(() => null);
  const isNowhere = windowId === browser.windows.WINDOW_ID_NONE;
  if (!tab) return isNowhere ? 'other-app' : null;
  const isElsewhere = windowId !== undefined && windowId !== tab.windowId;
  if (isElsewhere && !isFocusChange) return null;
  // Graver than where the keyboard is, and true wherever it is: a new tab may come with the browser losing the focus.
  const shown = shownIn(tab, session);
  if (shown !== 'exam') return shown;
  if (isNowhere) return 'other-app';
  if (isElsewhere) return (await isOwnWindow(windowId)) ? null : 'other-window';
  return 'exam';
}

interface ShownTab {
  readonly active: boolean;
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
}

/** What there is to see where the exam should be. */
function shownIn(tab: ShownTab, session: SessionRow): 'exam' | 'other-tab' | 'other-site' {
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
