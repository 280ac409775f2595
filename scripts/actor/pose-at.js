// @ts-check
import { seededRandom } from './random.js';

/** @typedef {import('./draw-person.js').Pose} Pose */
/** @typedef {import('./timeline.js').Person} Person */

/** Sitting at the screen, eyes on it. @type {Pose} */
const REST = {
  x: 0.5,
  y: 0.47,
  scale: 1,
  yawDeg: 0,
  pitchDeg: 0,
  rollDeg: 0,
  breathRatio: 0,
  blinkRatio: 0,
  mouthOpenRatio: 0,
  gazeRatio: 0,
};

/** Blinks take 100–400 ms, every few seconds. */
const BLINK_MS = 200;
const BLINK_EVERY_MS = 3700;

/**
 * Where a person is at a moment: the script's moves, and the small motions of everybody alive.
 *
 * @param {Person} person
 * @param {number} atMs since the start of the timeline
 * @param {number} mouthOpenRatio 0..1, for a person who speaks
 * @returns {Pose}
 */
export function poseAt(person, atMs, mouthOpenRatio) {
  return alive(scriptedPose(person, atMs), seedOf(person), atMs, person.speaks ? mouthOpenRatio : 0);
}

/** @param {Person} person @param {number} atMs @returns {Pose} */
function scriptedPose({ starts, moves }, atMs) {
  let pose = { ...REST, ...starts };
  for (const { atMs: fromMs, overMs, to } of moves) {
    if (fromMs <= atMs) pose = blend(pose, { ...pose, ...to }, ease((atMs - fromMs) / overMs));
  }
  return pose;
}

/** @param {Pose} from @param {Pose} to @param {number} ratio @returns {Pose} */
function blend(from, to, ratio) {
  const mixed = { ...from };
  for (const key of POSE_KEYS) mixed[key] = from[key] + (to[key] - from[key]) * ratio;
  return mixed;
}

const POSE_KEYS = /** @type {(keyof Pose)[]} */ (Object.keys(REST));

/** Slow, fast, slow. @param {number} t */
const ease = (t) => (t >= 1 ? 1 : t * t * (3 - 2 * t));

/** Breathing, swaying, blinking, and nodding a little while speaking. @param {Pose} pose @param {number} phase @param {number} atMs @param {number} mouthOpenRatio @returns {Pose} */
function alive(pose, phase, atMs, mouthOpenRatio) {
  /** @param {number} periodMs @param {number} size */
  const wave = (periodMs, size) => size * Math.sin((atMs / periodMs) * 2 * Math.PI + phase * 7);
  return {
    ...pose,
    x: pose.x + wave(5300, 0.003) + wave(2300, 0.001),
    y: pose.y + wave(4100, 0.0025),
    yawDeg: pose.yawDeg + wave(6100, 1.2) + wave(2700, 0.5),
    pitchDeg: pose.pitchDeg + wave(4700, 0.8) + 2 * mouthOpenRatio,
    rollDeg: pose.rollDeg + wave(7300, 1),
    breathRatio: wave(3900, 1),
    blinkRatio: Math.max(pose.blinkRatio, blinkAt(atMs, phase)),
    mouthOpenRatio: Math.max(pose.mouthOpenRatio, mouthOpenRatio),
  };
}

/** One blink somewhere in each stretch of a few seconds. @param {number} atMs @param {number} phase */
function blinkAt(atMs, phase) {
  const stretch = Math.floor(atMs / BLINK_EVERY_MS);
  const startMs = (stretch + 0.8 * seededRandom(stretch * 31 + phase * 1000)()) * BLINK_EVERY_MS;
  const ratio = (atMs - startMs) / BLINK_MS;
  return ratio < 0 || ratio > 1 ? 0 : Math.sin(ratio * Math.PI) ** 0.7;
}

/** Two people never breathe in step. @param {Person} person */
const seedOf = ({ look }) => [...look].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 97, 7);
