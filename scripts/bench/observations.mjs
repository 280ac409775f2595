// @ts-check

/**
 * What a calm session observes: 5 frames and 10 pieces of sound a second, and a pulse.
 *
 * @param {number} seconds
 * @returns {readonly import('../../lib/observations').Observation[]} in order of time
 */
export function calmObservations(seconds) {
  /** @type {import('../../lib/observations').Observation[]} */
  const observations = [
    { kind: 'camera', atMs: 0, state: 'live' },
    { kind: 'microphone', atMs: 0, state: 'live' },
    { kind: 'focus', atMs: 0, on: 'exam' },
  ];
  for (let atMs = 100; atMs <= seconds * 1000; atMs += 100) {
    observations.push({ kind: 'voice', atMs, speechRatio: 0.01, levelDbfs: -60, floorDbfs: -62 });
    if (atMs % 200 === 0) {
      observations.push({ kind: 'picture', atMs, lumaMean: 120, lumaSpread: 50, changedRatio: 0.8 });
      observations.push({ kind: 'face', atMs, faces: 1, yawDeg: 2, pitchDeg: -1, mouthOpenRatio: 0.01 });
    }
    if (atMs % 1000 === 0) observations.push({ kind: 'pulse', atMs, sinceFrameMs: 0, sinceVoiceMs: 0 });
  }
  return observations;
}
