import { defineRule } from './define-rule';

/** Head and eyes are turned from the screen. */
export default defineRule({
  id: 'looking-away',
  observes: 'face',
  severity: 'warning',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'camera-overexposed', 'no-face'],
  // 3 s: thinking people glance aside for a second or two; reading something else takes longer.
  // 30° and 25°: webcam head pose is right to about 6°, and a wide monitor's edge is at about 25°.
  // Up there is nothing to read: people throw their heads back in thought or in speech, by 40° in recordings.
  defaults: { afterMs: 3000, clearAfterMs: 1000, bridgeMs: 400, maxYawDeg: 30, maxDownDeg: 25, maxUpDeg: 40 },
  // Relaxed: a second screen beside the first, read for a moment. Severe: the edge of a 24-inch screen is 21° aside and
  // 12° up or down from where people sit; beyond it only what the measurement errs by. 2 s is still a long thought.
  levels: {
    relaxed: { afterMs: 5000, maxYawDeg: 40, maxDownDeg: 32, maxUpDeg: 50 },
    severe: { afterMs: 2000, maxYawDeg: 27, maxDownDeg: 20, maxUpDeg: 30 },
  },
  gauges: [
    { threshold: 'maxYawDeg', measure: (face) => sizeOf(face.lookYawDeg), brokenWhen: 'above', range: [0, 60] },
    { threshold: 'maxDownDeg', measure: (face) => face.lookPitchDeg, brokenWhen: 'above', range: [0, 45] },
    { threshold: 'maxUpDeg', measure: (face) => opposite(face.lookPitchDeg), brokenWhen: 'above', range: [0, 60] },
  ],
  violates: ({ lookYawDeg, lookPitchDeg }, { maxYawDeg, maxDownDeg, maxUpDeg }) =>
    lookYawDeg === null || lookPitchDeg === null
      ? null
      : Math.abs(lookYawDeg) > maxYawDeg || lookPitchDeg > maxDownDeg || -lookPitchDeg > maxUpDeg,
  details: ({ lookYawDeg, lookPitchDeg }) => ({
    yawDeg: lookYawDeg === null ? null : Math.round(lookYawDeg),
    pitchDeg: lookPitchDeg === null ? null : Math.round(lookPitchDeg),
  }),
});

function sizeOf(deg: number | null): number | null {
  return deg === null ? null : Math.abs(deg);
}

function opposite(deg: number | null): number | null {
  return deg === null ? null : -deg;
}
