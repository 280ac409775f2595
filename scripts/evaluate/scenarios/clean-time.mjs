// @ts-check
import { TOLERANCE_MS } from './accounts-for.mjs';

/**
 * @param {number} durationMs of a recording
 * @param {readonly import('../dataset/true-event.mjs').TrueEvent[]} events
 * @returns {number} milliseconds away from all of them
 */
export function cleanTime(durationMs, events) {
  let cleanMs = 0;
  let fromMs = 0;
  for (const { startMs, endMs } of [...events].sort((a, b) => a.startMs - b.startMs)) {
    cleanMs += Math.max(0, startMs - TOLERANCE_MS - fromMs);
    fromMs = Math.max(fromMs, endMs + TOLERANCE_MS);
  }
  return cleanMs + Math.max(0, durationMs - fromMs);
}
