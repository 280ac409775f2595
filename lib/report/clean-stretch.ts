import type { ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { violationLengthMs } from './session-summary';
import { unjudgedTimes } from './unjudged-time';

type Counted = Pick<ViolationRow, 'startMs' | 'endMs' | 'falseAlarmAt'>;

/**
 * The longest time in one piece in which nothing was noticed, in ms. Breaks and results end a piece: in them nothing was
 * judged. What was marked as a false alarm does not.
 *
 * @param endMs the session's length, or until now
 */
export function longestCleanMs(violations: readonly Counted[], log: readonly LogEntry[], endMs: number): number {
  const noticed = violations
    .filter(({ falseAlarmAt }) => falseAlarmAt === null)
    .map((violation) => ({
      startMs: violation.startMs,
      endMs: violation.startMs + violationLengthMs(violation, endMs),
    }));
  const between = [...noticed, ...unjudgedTimes(log, endMs)].sort((a, b) => a.startMs - b.startMs);
  let [longestMs, sinceMs] = [0, 0];
  for (const each of between) {
    longestMs = Math.max(longestMs, Math.min(each.startMs, endMs) - sinceMs);
    sinceMs = Math.max(sinceMs, each.endMs);
  }
  return Math.max(0, longestMs, endMs - sinceMs);
}
