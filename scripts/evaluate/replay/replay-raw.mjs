// @ts-check
import { createReplay } from './create-replay.mjs';
import { createHearUntil } from './hear-until.mjs';

/**
 * What the workers measured in a session, before anything was made of it.
 *
 * @typedef {import('../../../lib/vision/seen').Seen} Seen
 * @typedef {import('../../../lib/voice/heard').Heard} Heard
 *
 * @typedef {object} RawSession both in order of time
 * @property {readonly { atMs: number, seen: Seen }[]} frames
 * @property {readonly { atMs: number, heard: Heard }[]} sounds
 */

/** The camera's clock ticks in steps: a frame that comes a little early is taken. */
const EARLY_MS = 20;

/**
 * @param {import('./load-product.mjs').Product} product
 * @param {RawSession} raw with all frames there were: those that a session would not have looked at are left out
 * @param {import('../../../lib/rules/index').RuleSetup} setup
 * @returns {readonly import('../scenarios/score-scenario.mjs').Logged[]}
 */
export function replayRaw(product, { frames, sounds }, setup) {
  const replay = createReplay(product, setup);
  const hearUntil = createHearUntil(replay, sounds);
  let lastMs = Number.NEGATIVE_INFINITY;
  /** @type {Seen[]} */
  let skipped = [];
  for (const { atMs, seen } of frames) {
    hearUntil(atMs);
    if (isDue(atMs, lastMs, replay.frameEveryMs())) {
      replay.see(sinceLast(seen, skipped), atMs);
      skipped = [];
      lastMs = atMs;
    } else skipped.push(seen);
  }
  hearUntil(Number.POSITIVE_INFINITY);
  return replay.finish(Math.max(frames.at(-1)?.atMs ?? 0, sounds.at(-1)?.atMs ?? 0));
}

/**
 * @param {number} atMs
 * @param {number} lastMs when a frame was looked at last
 * @param {number} everyMs
 */
export function isDue(atMs, lastMs, everyMs) {
  return atMs - lastMs >= everyMs - EARLY_MS;
}

/**
 * A session compares a frame with the one it looked at before, the recording with the one just before: what has
 * changed in a frame between the two has changed.
 *
 * @param {Seen} seen
 * @param {readonly Seen[]} skipped
 * @returns {Seen}
 */
function sinceLast(seen, skipped) {
  const most = (/** @type {'changedRatio' | 'cutRatio'} */ name) => {
    const values = [...skipped, seen].flatMap((frame) => frame[name] ?? []);
    return seen[name] === null || values.length === 0 ? null : Math.max(...values);
  };
  return { ...seen, changedRatio: most('changedRatio'), cutRatio: most('cutRatio') };
}
