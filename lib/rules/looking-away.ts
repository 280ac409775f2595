import { defineRule } from './define-rule';

/** The head is turned from the screen. */
export default defineRule({
  id: 'looking-away',
  observes: 'face',
  severity: 'warning',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'no-face'],
  // 3 s: thinking people glance aside for a second or two; reading something else takes longer.
  // 30° and 25°: webcam head pose is right to about 6°, and a wide monitor's edge is at about 25°.
  defaults: { afterMs: 3000, clearAfterMs: 1000, bridgeMs: 400, maxYawDeg: 30, maxPitchDeg: 25 },
  violates: ({ yawDeg, pitchDeg }, { maxYawDeg, maxPitchDeg }) =>
    yawDeg === null || pitchDeg === null ? null : Math.abs(yawDeg) > maxYawDeg || Math.abs(pitchDeg) > maxPitchDeg,
  details: ({ yawDeg, pitchDeg }) => ({
    yawDeg: yawDeg === null ? null : Math.round(yawDeg),
    pitchDeg: pitchDeg === null ? null : Math.round(pitchDeg),
  }),
});
