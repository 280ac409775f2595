import type { Timing } from '../rules/define-rule';
import { note } from './momentary';
import type { Counting, Interval, Stretch } from './sustained';

/** What rules with `timing: 'repeated'` need beside their timing. */
export interface Repetition extends Timing {
  /** Longer ones are something else and do not count. */
  readonly maxEachMs: number;
  readonly times: number;
  readonly withinMs: number;
}

/** Less than this between two stretches of `true` is a flicker of the measurement: they are one. */
const APART_MS = 700;

/**
 * For conditions that are harmless once and not in number. An occurrence is a stretch of `true` of `afterMs` to
 * `maxEachMs`. With the `times`-th of them within `withinMs` a violation opens, and starts with the first of them; it
 * closes once there has been none for `clearAfterMs`, and ends with the last.
 */
export function repeat(interval: Interval, verdict: boolean | null, atMs: number, timing: Repetition): Interval {
  if (interval.phase === 'open') return note(interval, verdict === true, atMs, timing);
  const before = interval.phase === 'counting' ? interval.stretches : [];
  const recent = before.filter(({ startMs }) => atMs - startMs <= timing.withinMs);
  const stretches = verdict === true ? goOn(recent, atMs) : recent;
  return openWhenEnough({ phase: 'counting', stretches }, atMs, timing);
}

function goOn(stretches: readonly Stretch[], atMs: number): readonly Stretch[] {
  const last = stretches.at(-1);
  return last && atMs - last.endMs < APART_MS
    ? [...stretches.slice(0, -1), { startMs: last.startMs, endMs: atMs }]
    : [...stretches, { startMs: atMs, endMs: atMs }];
}

function openWhenEnough(counting: Counting, atMs: number, { afterMs, maxEachMs, times }: Repetition): Interval {
  const counted = counting.stretches.filter(({ startMs, endMs }) => {
    const lastedMs = endMs - startMs;
    return atMs - endMs >= APART_MS && lastedMs >= afterMs && lastedMs <= maxEachMs;
  });
  const [first, last] = [counted.at(-times), counted.at(-1)];
  if (!first || !last) return counting;
  return { phase: 'open', startMs: first.startMs, lastSeenMs: last.endMs, clearSinceMs: last.endMs };
}
