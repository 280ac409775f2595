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
  const found = (await listOtherTabs(null)).filter(({ id, closable }) => closable !== null && wanted.has(id));
  const closing = found.flatMap(({ id, closable }) => (closable ? [{ id, closable }] : []));
  await remember(closing.map(({ closable }) => closable));
  await browser.tabs.remove(closing.map(({ id }) => id));
  return closing.length;
}

/** Closes a tab that was opened during the exam. What is known of it is remembered. */
export async function closeNewTab(tab: ListedTab): Promise<void> {
  if (tab.id === undefined) return;
  try {
    const [known] = otherTabs([await withAddress(tab, tab.id)], new Set(), browser.runtime.getURL('/'));
    await browser.tabs.remove(tab.id);
    if (known?.closable && !isEmptyPage(known.closable.url)) await remember([known.closable]);
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
  for (const [index, tab] of tabs.entries()) {
    await open(tab, reopened);
    // One by one: what could not be opened, or was not in time, is not forgotten.
    await closedTabs.setValue(tabs.slice(index + 1));
  }
  return tabs.length;
}

async function open({ url, pinned, windowId }: ClosedTab, reopened: Map<number, number>): Promise<void> {
  const target = reopened.get(windowId) ?? windowId;
  const created = await browser.tabs.create({ url, pinned, windowId: target, active: false }).catch(() => null);
  if (created) return;
  const window = await browser.windows.create({ url, focused: false });
  if (window?.id !== undefined) reopened.set(windowId, window.id);
}

/** They are not wanted any more. */
export async function forgetTabs(): Promise<void> {
  await closedTabs.setValue([]);
}

async function remember(tabs: readonly Omit<ClosedTab, 'closedAt'>[]): Promise<void> {
  const closedAt = Date.now();
  const before = parseClosedTabs(await closedTabs.getValue());
  await closedTabs.setValue([...before, ...tabs.map((tab) => ({ ...tab, closedAt }))]);
}
