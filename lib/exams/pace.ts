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

/** A stretch of time in which a question was on screen. */
export interface QuestionStretch {
  readonly number: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Whether the question came on screen with it, rather than back from a break. */
  readonly isVisit: boolean;
}

const STOPS: ReadonlySet<LogEntry['type']> = new Set(['break-began', 'review-began']);
const GOES_ON: ReadonlySet<LogEntry['type']> = new Set(['break-ended', 'review-ended']);

/** What was on screen when, without breaks and the results. `endMs`: when the exam ended, since the session's start. */
export function questionStretches(entries: readonly LogEntry[], endMs: number): readonly QuestionStretch[] {
  const stretches: QuestionStretch[] = [];
  let number: number | null = null;
  let startMs = 0;
  let isVisit = false;
  let isStopped = false;

  const close = (atMs: number) => {
    if (number === null || isStopped) return;
    stretches.push({ number, startMs, endMs: Math.max(startMs, atMs), isVisit });
    isVisit = false;
  };

  for (const entry of entries) {
    if (entry.type === 'question') {
      close(entry.atMs);
      [number, startMs, isVisit] = [entry.number, entry.atMs, true];
    } else if (STOPS.has(entry.type)) {
      close(entry.atMs);
      isStopped = true;
    } else if (GOES_ON.has(entry.type) && isStopped) {
      startMs = entry.atMs;
      isStopped = false;
    }
  }
  close(endMs);
  return stretches;
}

/** Times by question, in order; breaks and the results do not count. `endMs`: when the exam ended, since the session's start. */
export function questionTimes(entries: readonly LogEntry[], endMs: number): readonly QuestionTime[] {
  const times = new Map<number, QuestionTime>();
  for (const { number, startMs, endMs: untilMs, isVisit } of questionStretches(entries, endMs)) {
    const { spentMs, visits } = times.get(number) ?? { spentMs: 0, visits: 0 };
    times.set(number, { number, spentMs: spentMs + untilMs - startMs, visits: visits + (isVisit ? 1 : 0) });
  }
  return [...times.values()].sort((a, b) => a.number - b.number);
}
