import type { LogEntry } from './log-entry';

/** Where somebody is against an even pace through all questions. */
export interface Pace {
  /** Question on screen, from 1. */
  readonly number: number;
  readonly total: number;
  /** Time in hand if positive, time behind if negative, milliseconds. */
  readonly aheadMs: number;
}

/**
 * @param limitMs time for all questions
 * @param elapsedMs time used up so far
 * @returns `null` where there is nothing to compare with
 */
export function paceOf(number: number, total: number | null, limitMs: number | null, elapsedMs: number): Pace | null {
  if (total === null || total < 1 || limitMs === null || number < 1 || number > total) return null;
  const dueMs = ((number - 1) / total) * limitMs;
  const overdueMs = (number / total) * limitMs;
  // Within its own share of the time a question is neither early nor late.
  const aheadMs = elapsedMs < dueMs ? dueMs - elapsedMs : Math.min(0, overdueMs - elapsedMs);
  return { number, total, aheadMs };
}

/** Time spent on one question, over all visits to it. */
export interface QuestionTime {
  readonly number: number;
  readonly spentMs: number;
  readonly visits: number;
}

const STOPS: ReadonlySet<LogEntry['type']> = new Set(['break-began', 'review-began']);
const GOES_ON: ReadonlySet<LogEntry['type']> = new Set(['break-ended', 'review-ended']);

/** Times by question, in order; breaks and the results do not count. `endMs`: when the exam ended, since the session's start. */
export function questionTimes(entries: readonly LogEntry[], endMs: number): readonly QuestionTime[] {
  const times = new Map<number, QuestionTime>();
  let shown: { readonly number: number; sinceMs: number } | null = null;

  const spend = (untilMs: number) => {
    if (shown === null) return;
    const before = times.get(shown.number) ?? { number: shown.number, spentMs: 0, visits: 0 };
    times.set(shown.number, { ...before, spentMs: before.spentMs + Math.max(0, untilMs - shown.sinceMs) });
    shown.sinceMs = untilMs;
  };

  for (const entry of entries) {
    if (entry.type === 'question') {
      spend(entry.atMs);
      shown = { number: entry.number, sinceMs: entry.atMs };
      const before = times.get(entry.number) ?? { number: entry.number, spentMs: 0, visits: 0 };
      times.set(entry.number, { ...before, visits: before.visits + 1 });
    } else if (STOPS.has(entry.type)) {
      spend(entry.atMs);
    } else if (GOES_ON.has(entry.type) && shown !== null) {
      shown.sinceMs = entry.atMs;
    }
  }
  const last = entries.findLast(({ type }) => STOPS.has(type) || GOES_ON.has(type));
  if (last === undefined || GOES_ON.has(last.type)) spend(endMs);
  return [...times.values()].sort((a, b) => a.number - b.number);
}
