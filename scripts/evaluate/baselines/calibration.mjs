// @ts-check

/**
 * @typedef {import('../../../lib/vision/seen').Seen} Seen
 * @typedef {{ readonly yawDeg: number, readonly pitchDeg: number }} Direction
 *
 * @typedef {object} BaselineFrame
 * @property {number} faces
 * @property {Direction | null} head
 * @property {Direction | null} eyes
 *
 * @typedef {(seen: Seen, atMs: number) => BaselineFrame} ReadFrame
 */

/** Procta at 15 frames a second: 30 frames to warm up, then 45 whose mean is what it takes for straight ahead. */
const FROM_MS = 2000;
const UNTIL_MS = 5000;

/** @returns {ReadFrame} takes a person's own straight ahead off every direction, and knows none before */
export function createCalibration() {
  /** @type {Direction[]} */
  const heads = [];
  /** @type {Direction[]} */
  const eyes = [];
  return (seen, atMs) => {
    const [face] = seen.faces;
    const counted = { faces: seen.faces.length, head: null, eyes: null };
    if (atMs < FROM_MS) return counted;
    if (atMs < UNTIL_MS) {
      if (face?.pose) heads.push(face.pose);
      if (face?.eyes) eyes.push(face.eyes);
      return counted;
    }
    return { ...counted, head: relative(face?.pose, mean(heads)), eyes: relative(face?.eyes, mean(eyes)) };
  };
}

/**
 * @param {Direction | null | undefined} direction
 * @param {Direction} zero
 */
function relative(direction, zero) {
  return direction ? { yawDeg: direction.yawDeg - zero.yawDeg, pitchDeg: direction.pitchDeg - zero.pitchDeg } : null;
}

/**
 * @param {readonly Direction[]} directions
 * @returns {Direction}
 */
function mean(directions) {
  const of = (/** @type {(direction: Direction) => number} */ read) =>
    directions.reduce((sum, direction) => sum + read(direction), 0) / Math.max(1, directions.length);
  return { yawDeg: of(({ yawDeg }) => yawDeg), pitchDeg: of(({ pitchDeg }) => pitchDeg) };
}
