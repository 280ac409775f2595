// @ts-check

/**
 * The thresholds of others, as rules for our engine. What comes after a colon is one of several ways to the same alarm.
 *
 * @typedef {import('../../../lib/rules/define-rule').Rule} Rule
 * @typedef {import('../../../lib/observations').FaceObservation} FaceObservation
 * @typedef {import('../../../lib/observations').VoiceObservation} VoiceObservation
 */

/** A root mean square of 0.035 in dB below full scale. */
const LOUD_DBFS = 20 * Math.log10(0.035);
const isLoud = (/** @type {VoiceObservation} */ { levelDbfs }) => levelDbfs > LOUD_DBFS;

/** @type {readonly Rule[]} */
export const LOUDNESS_RULES = [
  voiceRule({ id: 'talking', defaults: { afterMs: 500, clearAfterMs: 1000, bridgeMs: 300 }, violates: isLoud }),
];

/** @type {readonly Rule[]} */
export const BARE_DETECTOR_RULES = [
  faceRule({ id: 'no-face', defaults: { afterMs: 0, clearAfterMs: 0 }, violates: ({ faces }) => faces === 0 }),
  faceRule({ id: 'multiple-faces', defaults: { afterMs: 0, clearAfterMs: 0 }, violates: ({ faces }) => faces > 1 }),
];

/** Procta counts frames, at 15 a second, and stays quiet for 8 s after an alarm. */
const COOLDOWN_MS = 8000;
const frames = (/** @type {number} */ count) => ({ afterMs: (count * 1000) / 15, clearAfterMs: COOLDOWN_MS });
const DEG_PER_RAD = 180 / Math.PI;

/** @type {readonly Rule[]} */
export const PROCTA_RULES = [
  faceRule({ id: 'no-face', defaults: frames(24), violates: ({ faces }) => faces === 0 }),
  faceRule({ id: 'multiple-faces', defaults: frames(5), violates: ({ faces }) => faces > 1 }),
  faceRule({ id: 'looking-away:head', defaults: frames(12), violates: (face) => isTurned(face, 22, 28) }),
  faceRule({ id: 'looking-away:head-extreme', defaults: frames(5), violates: (face) => isTurned(face, 40, 45) }),
  faceRule({ id: 'looking-away:gaze', defaults: frames(12), violates: (face) => isGazing(face, 0.3, 0.35) }),
  faceRule({ id: 'looking-away:gaze-extreme', defaults: frames(5), violates: (face) => isGazing(face, 0.55, 0.55) }),
  voiceRule({
    id: 'talking:long',
    defaults: { afterMs: 8000, clearAfterMs: COOLDOWN_MS, bridgeMs: 300 },
    violates: isLoud,
  }),
  voiceRule({
    id: 'talking:conversation',
    timing: 'repeated',
    // Four bursts in 45 s; longer ones than 8 s are the rule above.
    defaults: { afterMs: 200, clearAfterMs: 3000, maxEachMs: 8000, times: 4, withinMs: 45_000 },
    violates: isLoud,
  }),
];

/**
 * @param {FaceObservation} face
 * @param {number} yawDeg
 * @param {number} pitchDeg
 */
function isTurned(face, yawDeg, pitchDeg) {
  return face.yawDeg === null ? null : Math.abs(face.yawDeg) > yawDeg || Math.abs(face.pitchDeg ?? 0) > pitchDeg;
}

/**
 * @param {FaceObservation} face
 * @param {number} yawRad
 * @param {number} pitchRad
 */
function isGazing({ lookYawDeg, lookPitchDeg }, yawRad, pitchRad) {
  if (lookYawDeg === null || lookPitchDeg === null) return null;
  return Math.abs(lookYawDeg) > yawRad * DEG_PER_RAD || Math.abs(lookPitchDeg) > pitchRad * DEG_PER_RAD;
}

/**
 * @param {Pick<Rule, 'id' | 'defaults' | 'timing'> & { violates: (face: FaceObservation) => boolean | null }} rule
 * @returns {Rule}
 */
function faceRule({ violates, ...rule }) {
  return { ...rule, observes: 'face', severity: 'warning', violates: (face) => face.kind === 'face' && violates(face) };
}

/**
 * @param {Pick<Rule, 'id' | 'defaults' | 'timing'> & { violates: (voice: VoiceObservation) => boolean }} rule
 * @returns {Rule}
 */
function voiceRule({ violates, ...rule }) {
  return {
    ...rule,
    observes: 'voice',
    severity: 'warning',
    violates: (voice) => voice.kind === 'voice' && violates(voice),
  };
}
