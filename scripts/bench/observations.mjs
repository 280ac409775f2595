// @ts-check

const QUIET = { speechRatio: 0.01, levelDbfs: -60, floorDbfs: -62, spreadDb: 1, speechForMs: 0, lipMotionPerS: 0.01 };
const LIT = { lumaMean: 120, lumaSpread: 50, clippedRatio: 0, changedRatio: 0.8, repeatedRatio: 0 };
const POSE = { yawDeg: 2, pitchDeg: -1, lookYawDeg: 3, lookPitchDeg: 0 };
const MOUTH = { mouthOpenRatio: 0.01, lipMotionPerS: 0.01, speechRatio: 0.01 };
const READING = { faces: 1, personRatio: null, ...POSE, ...MOUTH, faceHeightRatio: 0.45, faceCutRatio: 0 };

/**
 * What a calm session observes: 5 frames and 10 pieces of sound a second, and a pulse.
 *
 * @param {number} seconds
 * @returns {readonly import('../../lib/observations').Observation[]} in order of time
 */
export function calmObservations(seconds) {
  /** @type {import('../../lib/observations').Observation[]} */
  const observations = [
    { kind: 'camera', atMs: 0, state: 'live', virtual: false },
    { kind: 'microphone', atMs: 0, state: 'live' },
    { kind: 'focus', atMs: 0, on: 'exam' },
  ];
  for (let atMs = 100; atMs <= seconds * 1000; atMs += 100) {
    observations.push({ kind: 'voice', atMs, ...QUIET });
    if (atMs % 200 === 0) {
      observations.push({ kind: 'picture', atMs, ...LIT });
      observations.push({ kind: 'face', atMs, ...READING });
    }
    if (atMs % 1000 === 0) observations.push({ kind: 'pulse', atMs, sinceFrameMs: 0, sinceVoiceMs: 0 });
  }
  return observations;
}
