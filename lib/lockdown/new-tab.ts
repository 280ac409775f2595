import type { TabHandling } from './lockdown';
import { isEmptyPage } from './other-tabs';

/** A tab that has just been created. */
export interface CreatedTab {
  readonly openerTabId?: number | undefined;
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
}

/**
 * Whether a new tab may be closed again without losing anybody's work: it was opened from the exam, or nothing is in it
 * yet. Tabs that come back with their contents, or from another program, stay.
 */
export function mayClose(tab: CreatedTab, examTabId: number, handling: TabHandling): boolean {
  if (handling !== 'close') return false;
  const url = tab.pendingUrl || tab.url;
  return tab.openerTabId === examTabId || (url !== undefined && isEmptyPage(url));
}

/**
 * Whether a new tab has to do with the exam. What is opened from other tabs while one is away is part of being away.
 *
 * @param isExamShown whether the exam's tab is still the one to be seen in its window
 */
export function concernsExam(
  { openerTabId, active }: CreatedTab & { readonly active: boolean },
  examTabId: number,
  isExamShown: boolean,
): boolean {
  return openerTabId === undefined ? active || isExamShown : openerTabId === examTabId;
}
