import { browser } from 'wxt/browser';
import { activeSession } from '../db/sessions';
import { isEmptyPage, type ListedTab, type OtherTab, otherTabs } from '../lockdown/other-tabs';
import { isTabOpen } from '../platform/exam-tab';
import { dropTabs, rememberTabs } from './closed-tabs';

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
  await rememberTabs(closing.map(({ tab }) => tab));
  // Each by itself: one that stays is no reason for the others to stay.
  const left = await Promise.all(closing.map(async (each) => ((await isClosed(each.id)) ? [] : [each.tab])));
  await dropTabs(left.flat());
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
    await rememberTabs([{ ...known.closable, closedAt: Date.now() }]);
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
