import type { Timing } from '../rules/define-rule';

/**
 * Turns a stream of verdicts ("violated now?") into intervals, with hysteresis on both sides.
 *
 * A violation opens once the verdict has been `true` for `afterMs`, and starts when it became true.
 * It closes once the verdict has been `false` for `clearAfterMs`, and ends when it became false.
 * `null` (can't tell) starts nothing and ends nothing.
 */
export type Interval =
  | { readonly phase: 'clear' }
  | { readonly phase: 'pending'; readonly sinceMs: number; readonly lastTrueMs: number }
  | {
      readonly phase: 'open';
      readonly startMs: number;
      readonly lastSeenMs: number;
      /** Since when the condition is gone, while it is not yet sure that it stays away. */
      readonly clearSinceMs: number | null;
    }
  | Counting
  | { readonly phase: 'closed'; readonly startMs: number; readonly endMs: number };

export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** Something happens again and again, and has not happened often enough yet. */
export interface Counting {
  readonly phase: 'counting';
  readonly stretches: readonly Stretch[];
}

export const CLEAR: Interval = { phase: 'clear' };

/**
 * Samples come several times a second. A longer silence than this is a gap in monitoring (a violation of
 * its own, see `monitoring-gap`): what lies in it can neither be part of a violation nor of its patience.
 */
const LONGEST_SILENCE_MS = 2000;

/** "Can't tell" for longer than this is no evidence that a pending condition held through it. */
const LONGEST_DOUBT_MS = 1000;

/** One step. A `closed` interval is reported once; the caller goes on from `CLEAR`. */
export function sustain(
  interval: Interval,
  verdict: boolean | null,
  atMs: number,
  timing: Timing,
  beganAtMs: number = atMs,
): Interval {
  switch (interval.phase) {
    case 'clear':
    case 'counting':
    case 'closed':
      return verdict === true ? openWhenDue(beganAtMs, atMs, timing) : CLEAR;
    case 'pending':
      return stepPending(interval, verdict, atMs, timing, beganAtMs);
    case 'open':
      return stepOpen(interval, verdict, atMs, timing);
  }
}

/** For samples that have stopped: a pending condition is forgotten, a violation ends with the last sample. */
export function lapse(interval: Interval, atMs: number): Interval {
  if (interval.phase === 'pending') return atMs - interval.lastTrueMs > LONGEST_SILENCE_MS ? CLEAR : interval;
  if (interval.phase !== 'open' || atMs - interval.lastSeenMs <= LONGEST_SILENCE_MS) return interval;
  return { phase: 'closed', startMs: interval.startMs, endMs: endOf(interval, interval.lastSeenMs) };
}

export type Pending = Extract<Interval, { phase: 'pending' }>;
export type Open = Extract<Interval, { phase: 'open' }>;

/** Where an open violation ends if it has to at `atMs`: there, or where its condition was already gone. */
export function endOf({ clearSinceMs }: Open, atMs: number): number {
  return Math.min(clearSinceMs ?? atMs, atMs);
}

function openWhenDue(sinceMs: number, atMs: number, { afterMs }: Timing): Pending | Open {
  return atMs - sinceMs >= afterMs
    ? { phase: 'open', startMs: sinceMs, lastSeenMs: atMs, clearSinceMs: null }
    : { phase: 'pending', sinceMs, lastTrueMs: atMs };
}

function stepPending(
  pending: Pending,
  verdict: boolean | null,
  atMs: number,
  timing: Timing,
  beganAtMs: number,
): Interval {
  const interruptedMs = atMs - pending.lastTrueMs;
  const bridgeMs = timing.bridgeMs ?? 0;
  if (verdict === true) {
    const oneStretch = interruptedMs <= Math.max(bridgeMs, LONGEST_SILENCE_MS);
    return openWhenDue(oneStretch ? pending.sinceMs : beganAtMs, atMs, timing);
  }
  return interruptedMs > (verdict === false ? bridgeMs : Math.max(bridgeMs, LONGEST_DOUBT_MS)) ? CLEAR : pending;
}

function stepOpen(open: Open, verdict: boolean | null, atMs: number, { clearAfterMs }: Timing): Interval {
  if (verdict === null) return { ...open, lastSeenMs: atMs };
  if (verdict) return { ...open, lastSeenMs: atMs, clearSinceMs: null };
  const clearSinceMs = open.clearSinceMs ?? Math.max(open.startMs, atMs);
  return atMs - clearSinceMs >= clearAfterMs
    ? { phase: 'closed', startMs: open.startMs, endMs: clearSinceMs }
    : { ...open, lastSeenMs: atMs, clearSinceMs };
}
