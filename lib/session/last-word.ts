import { listLog } from '../db/log';
import { getSession, latestSessionIn } from '../db/sessions';
import { listViolations } from '../db/violations';
import { applyEntry, NOT_BEGUN } from '../exams/exam-state';
import { examStatus } from '../exams/exam-status';
import type { LastWord } from '../messages';
import { createStatus } from '../monitor/status';
import type { Sender } from '../platform/messaging';
import { isActive } from './machine';

/**
 * What has become of a session, from what is stored: for those that its monitor could not tell any more.
 *
 * @param sessionId `null` = they have not heard of any: that which was begun last in their tab is meant
 * @param sender a script in a web page is told of its own tab alone
 */
export async function lastWord(
  sessionId: string | null,
  { tabId, ownTabId }: Pick<Sender, 'tabId' | 'ownTabId'>,
): Promise<LastWord> {
  const row = sessionId === null ? await latestSessionIn(tabId ?? ownTabId) : await getSession(String(sessionId));
  if (row && isActive(row.state)) return { is: 'active' };
  if (row === undefined || (tabId !== null && row.tabId !== tabId)) return { is: 'unknown' };
  const [violations, log] = await Promise.all([listViolations(row.id), listLog(row.id)]);
  const entries = log.map(({ entry }) => entry);
  const exam = examStatus(row.plan, entries.reduce(applyEntry, NOT_BEGUN), entries, row.startedAt);
  return { is: 'over', status: { ...createStatus(row).current(), violationCount: violations.length, exam } };
}
