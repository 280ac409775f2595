// @ts-check
import { TOLERANCE_MS } from '../scenarios/accounts-for.mjs';

/**
 * Nothing has happened in a sitting but everyday sounds: whatever was logged is a false alarm, except that a sound was
 * loud while there was one.
 *
 * @param {Pick<import('./plan-clean-time.mjs').Sitting, 'durationMs' | 'sounds'>} sitting
 * @param {readonly import('../scenarios/score-scenario.mjs').Logged[]} violations
 * @returns {{ falseAlarms: readonly (import('../scenarios/score-scenario.mjs').Logged & { during: string | null })[],
 *   cleanMs: number }} `during`: the sound that was played
 */
export function scoreSitting({ durationMs, sounds }, violations) {
  return {
    falseAlarms: violations.flatMap((violation) => {
      const { startMs, endMs } = violation;
      const heard = sounds.some((sound) => overlaps(sound, startMs, endMs ?? startMs));
      if (violation.rule === 'loud-noise' && heard) return [];
      return [{ ...violation, during: sounds.find((sound) => overlaps(sound, startMs, startMs))?.cls ?? null }];
    }),
    cleanMs: durationMs,
  };
}

/**
 * @param {{ startMs: number, endMs: number }} sound
 * @param {number} fromMs
 * @param {number} toMs
 */
function overlaps({ startMs, endMs }, fromMs, toMs) {
  return fromMs <= endMs + TOLERANCE_MS && toMs >= startMs - TOLERANCE_MS;
}
