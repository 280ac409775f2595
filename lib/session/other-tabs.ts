import { browser } from 'wxt/browser';
import { activeSession } from '../db/sessions';
import {
  type ClosedTab,
  isEmptyPage,
  type ListedTab,
  type OtherTab,
  otherTabs,
  parseClosedTabs,
} from '../lockdown/other-tabs';
import { isTabOpen } from '../platform/exam-tab';
import { closedTabs } from '../settings';

/**
 * The tabs beside the exam, in all windows. Without the permission to see tabs they have neither title nor address.
 *
 * @param examTabId the tab of an exam that has not begun yet
 */
export async function listOtherTabs(examTabId: number | null): Promise<readonly OtherTab[]> {
  const session = await activeSession();
  const keep = new Set([examTabId, session?.tabId, session?.checkInTabId].filter((id) => typeof id === 'number'));
  return otherTabs(await browser.tabs.query({}), keep, browser.runtime.getURL('/'));
}

/** Closes those of the tabs that can be opened again, after they have been remembered. Returns how many. */
export async function closeTabs(tabIds: readonly number[]): Promise<number> {
  const wanted = new Set(tabIds);
  const found = (await listOtherTabs(null)).filter(({ id }) => wanted.has(id));
  const closing = found.flatMap(({ id, closable }) =>
    closable ? [{ id, tab: { ...closable, closedAt: Date.now() } }] : [],
  );
  await changeClosed((before) => [...before, ...closing.map(({ tab }) => tab)]);
  // Each by itself: one that stays is no reason for the others to stay.
  const left = await Promise.all(closing.map(async (each) => ((await isClosed(each.id)) ? [] : [each.tab])));
  await changeClosed((stored) => left.flat().reduce(without, stored));
  return closing.length - left.flat().length;
}

async function isClosed(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.remove(tabId);
    return true;
  } catch (error) {
    console.info(`Tab ${tabId} could not be closed`, error);
    return !(await isTabOpen(tabId));
  }
}

/** Closes a tab that was opened during the exam. What is known of it is remembered. */
export async function closeNewTab(tab: ListedTab): Promise<void> {
  if (tab.id === undefined) return;
  try {
    const [known] = otherTabs([await withAddress(tab, tab.id)], new Set(), browser.runtime.getURL('/'));
    await browser.tabs.remove(tab.id);
    if (!known?.closable || isEmptyPage(known.closable.url)) return;
    const closed = { ...known.closable, closedAt: Date.now() };
    await changeClosed((before) => [...before, closed]);
  } catch (error) {
    console.info('The new tab is gone already', error);
  }
}

/**
 * A tab that was just created may not know yet where it leads. It is asked again, but not for long: meanwhile one is
 * away from the exam.
 */
async function withAddress(tab: ListedTab, id: number): Promise<ListedTab> {
  let known = tab;
  // Without permission there is no address at all, and nothing to wait for.
  for (let asked = 0; asked < 5 && known.url !== undefined && !addressOf(known); asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    known = await browser.tabs.get(id);
  }
  return { ...known, url: addressOf(known) };
}

function addressOf({ url, pendingUrl }: ListedTab): string | undefined {
  return [pendingUrl, url].find((address) => address && !isEmptyPage(address));
}

let restoring: Promise<number> | null = null;

/** Opens the closed tabs again, in their windows where those are still there. Returns how many. */
export function restoreTabs(): Promise<number> {
  // Somebody who clicks twice wants each tab once.
  restoring ??= openAll().finally(() => {
    restoring = null;
  });
  return restoring;
}

async function openAll(): Promise<number> {
  const tabs = parseClosedTabs(await closedTabs.getValue());
  /** Windows that were closed with their tabs, by their old ids. */
  const reopened = new Map<number, number>();
  const failures: unknown[] = [];
  for (const tab of tabs) {
    try {
      await open(tab, reopened);
      // One by one: what could not be opened, or was not in time, is not forgotten.
      await changeClosed((stored) => without(stored, tab));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all tabs could be opened again.');
  return tabs.length;
}

async function open({ url, pinned, windowId }: ClosedTab, reopened: Map<number, number>): Promise<void> {
  const target = reopened.get(windowId) ?? windowId;
  const created = await browser.tabs.create({ url, pinned, windowId: target, active: false }).catch(() => null);
  if (created) return;
  const window = await browser.windows.create({ url, focused: false });
  if (window?.id !== undefined) reopened.set(windowId, window.id);
  const id = window?.tabs?.[0]?.id;
  if (pinned && id !== undefined) await browser.tabs.update(id, { pinned });
}

/** They are not wanted any more. */
export async function forgetTabs(): Promise<void> {
  await changeClosed(() => []);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** One change after the other: pages can open several tabs at once, and none that is closed may be lost. */
function changeClosed(change: (stored: readonly ClosedTab[]) => readonly ClosedTab[]): Promise<void> {
  const next = lastChange.then(async () => closedTabs.setValue(change(parseClosedTabs(await closedTabs.getValue()))));
  lastChange = next.catch(() => undefined);
  return next;
}

/** The list without one entry, of several that are equal the first. */
function without(tabs: readonly ClosedTab[], { url, windowId, closedAt }: ClosedTab): readonly ClosedTab[] {
  const index = tabs.findIndex((tab) => tab.url === url && tab.windowId === windowId && tab.closedAt === closedAt);
  return index < 0 ? tabs : tabs.toSpliced(index, 1);
}
