import type { LogEntry } from '../exams/log-entry';
import { type QuestionTime, questionTimes } from '../exams/pace';

/** How the time went over the questions that were seen. */
export interface QuestionSummary {
  readonly seen: number;
  /** As the page or the person said; `null` = not known. */
  readonly total: number | null;
  readonly meanMs: number;
  readonly longest: QuestionTime;
}

/**
 * @param endMs when the exam ended, or now, since the session's start
 * @returns `null` where no question was seen
 */
export function questionSummary(entries: readonly LogEntry[], endMs: number): QuestionSummary | null {
  const times = questionTimes(entries, endMs);
  const [first] = times;
  if (first === undefined) return null;
  const last = entries.findLast((entry) => entry.type === 'question');
  return {
    seen: times.length,
    total: last?.type === 'question' ? last.total : null,
    meanMs: times.reduce((sum, { spentMs }) => sum + spentMs, 0) / times.length,
    longest: times.reduce((longest, time) => (time.spentMs > longest.spentMs ? time : longest), first),
  };
}
