import type { Timing } from '../rules/define-rule';
import { CLEAR, type Interval } from './sustained';

/**
 * For conditions that are events, not states (a copy, a paste): a violation opens with the first event
 * and closes once `clearAfterMs` have passed since the last one, which is its end.
 */
export function note(interval: Interval, happened: boolean, atMs: number, { clearAfterMs }: Timing): Interval {
  if (interval.phase === 'pending') {
    const lastMs = happened ? atMs : interval.lastTrueMs;
    return { phase: 'open', startMs: interval.sinceMs, lastSeenMs: lastMs, clearSinceMs: lastMs };
  }
  if (interval.phase !== 'open') {
    return happened ? { phase: 'open', startMs: atMs, lastSeenMs: atMs, clearSinceMs: atMs } : CLEAR;
  }
  if (happened) return { ...interval, lastSeenMs: atMs, clearSinceMs: atMs };
  const endMs = interval.lastSeenMs;
  return atMs - endMs >= clearAfterMs ? { phase: 'closed', startMs: interval.startMs, endMs } : interval;
}

/** The same while a cause of it may be about to open: what happens waits for what becomes of that. */
export function noteLater(interval: Interval, happened: boolean, atMs: number, timing: Timing): Interval {
  if (interval.phase === 'open') return note(interval, happened, atMs, timing);
  if (!happened) return interval;
  return { phase: 'pending', sinceMs: interval.phase === 'pending' ? interval.sinceMs : atMs, lastTrueMs: atMs };
}
