import type { LogEntry } from '../exams/log-entry';
import { formatClock } from './durations';

/** A stretch of a session in which nothing was judged. Times are since its start. */
export interface UnjudgedTime {
  readonly during: 'break' | 'results';
  readonly startMs: number;
  readonly endMs: number;
}

const BEGINS = { 'break-began': 'break', 'review-began': 'results' } as const;
const ENDS: ReadonlySet<LogEntry['type']> = new Set(['break-ended', 'review-ended']);

/** What a report has to say: a page could otherwise have had it pass for a clean one. `endMs`: the session's end. */
export function unjudgedTimes(log: readonly LogEntry[], endMs: number): readonly UnjudgedTime[] {
  const times: UnjudgedTime[] = [];
  for (const [index, entry] of log.entries()) {
    if (entry.type !== 'break-began' && entry.type !== 'review-began') continue;
    const ended = log.slice(index + 1).find(({ type }) => ENDS.has(type));
    times.push({ during: BEGINS[entry.type], startMs: entry.atMs, endMs: ended?.atMs ?? Math.max(entry.atMs, endMs) });
  }
  return times;
}

export function unjudgedText({ during, startMs, endMs }: UnjudgedTime): string {
  const when = `${formatClock(startMs)} to ${formatClock(endMs)}`;
  return during === 'break'
    ? `Not judged: ${when}, a break.`
    : `Not judged: ${when}, while the page looked like the results.`;
}
