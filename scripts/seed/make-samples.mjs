// @ts-check

/**
 * What the camera and the microphone said each second, fitting what happened.
 *
 * @param {import('./make-sitting.mjs').Sitting} sitting
 * @param {import('./random.mjs').Chance} chance
 * @returns {import('./make-rows.mjs').SampleRow[]}
 */
export function makeSamples({ session, violations }, chance) {
  const seconds = Math.floor(((session.endedAt ?? 0) - (session.startedAt ?? 0)) / 1000);
  return Array.from({ length: seconds }, (_, second) => {
    const atMs = second * 1000 + 500;
    const broken = new Set(
      violations.filter(({ startMs, endMs }) => startMs <= atMs && (endMs ?? atMs) >= atMs).map(({ rule }) => rule),
    );
    const isGone = broken.has('no-face');
    const speaks = broken.has('talking') || broken.has('other-voice');
    return {
      sessionId: session.id,
      atMs,
      faces: isGone ? 0 : broken.has('multiple-faces') ? 2 : 1,
      yawDeg: isGone ? null : Math.round(broken.has('looking-away') ? chance.between(28, 50) : chance.between(-6, 6)),
      pitchDeg: isGone ? null : Math.round(chance.between(-4, 8)),
      levelDbfs: Math.round(speaks || broken.has('loud-noise') ? chance.between(-30, -20) : chance.between(-62, -52)),
      speechRatio: speaks ? 0.97 : 0.02,
    };
  });
}
