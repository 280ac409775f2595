import { longestMs, type Span, totalMs, without } from '../report/spans';

/** What one session says about one habit. */
export interface CleanTime {
  /** Time in which it was really watched. */
  readonly watchedMs: number;
  /** Of that, what lies in minutes of the session in which nothing of it happened: one slip costs one minute. */
  readonly cleanMs: number;
  /** The longest stretch without an event and without a hole in the watching. */
  readonly longestMs: number;
  /** How often it happened. */
  readonly events: number;
}

export const MINUTE_MS = 60_000;

export const NO_TIME: CleanTime = { watchedMs: 0, cleanMs: 0, longestMs: 0, events: 0 };

/**
 * @param holes where nothing was watched
 * @param events moments and stretches in which it happened
 */
export function cleanTime(whole: Span, holes: readonly Span[], events: readonly Span[]): CleanTime {
  return {
    watchedMs: totalMs(without(whole, holes)),
    cleanMs: totalMs(without(whole, [...holes, ...events.map(minutesOf)])),
    longestMs: longestMs(without(whole, [...holes, ...events])),
    events: events.length,
  };
}

/** The minutes of the session that something lies in: one at least. */
function minutesOf({ startMs, endMs }: Span): Span {
  const first = Math.floor(startMs / MINUTE_MS);
  const afterLast = Math.max(first + 1, Math.ceil(endMs / MINUTE_MS));
  return { startMs: first * MINUTE_MS, endMs: afterLast * MINUTE_MS };
}

/** Several sessions taken together. */
export function addTimes(a: CleanTime, b: CleanTime): CleanTime {
  return {
    watchedMs: a.watchedMs + b.watchedMs,
    cleanMs: a.cleanMs + b.cleanMs,
    longestMs: Math.max(a.longestMs, b.longestMs),
    events: a.events + b.events,
  };
}
