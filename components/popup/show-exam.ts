import { browser } from 'wxt/browser';
import type { SessionRow } from '../../lib/db/schema';

/** Brings the exam's tab to the front. @returns whether the tab is still there */
export async function showExam({ tabId }: Pick<SessionRow, 'tabId'>): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId === undefined) return false;
  await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
