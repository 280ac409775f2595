// @ts-check

const HEAD = { pose: { yawDeg: 3, pitchDeg: -2, rollDeg: 1 }, eyes: { yawDeg: 1, pitchDeg: 0 } };
const PERSON = { box: { left: 0.35, top: 0.3, right: 0.65, bottom: 0.75 }, ...HEAD, mouthOpenRatio: 0.01 };
const POSTER = { box: { left: 0.85, top: 0.1, right: 0.9, bottom: 0.2 }, ...HEAD, mouthOpenRatio: 0.02 };
const LIT = { lumaMean: 120, lumaSpread: 50, clippedRatio: 0, changedRatio: 0.8, cutRatio: 0.01 };

/**
 * What the vision worker measures of somebody who sits in front of a picture of a face.
 *
 * @param {number} index
 * @returns {import('../../lib/vision/seen').Seen}
 */
export function calmFrame(index) {
  return { faces: [PERSON, POSTER], personRatio: null, aspect: 4 / 3, ...LIT, fingerprint: index, elapsedMs: 40 };
}
