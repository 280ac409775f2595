import { defineRule } from './define-rule';

/** Short looks away from the screen, again and again: each is harmless, together they look like reading something. */
export default defineRule({
  id: 'repeated-glances',
  observes: 'face',
  timing: 'repeated',
  severity: 'warning',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'no-face', 'looking-away'],
  // Five in a minute. Shorter than 300 ms is a jerk of the head or of the measurement; longer than 3 s is a look away.
  // Over when there has been none for 20 s. The angles are those of `looking-away`;
  // up there is nothing to read.
  defaults: {
    afterMs: 300,
    clearAfterMs: 20_000,
    maxEachMs: 3000,
    times: 5,
    withinMs: 60_000,
    maxYawDeg: 30,
    maxDownDeg: 25,
  },
  // As for `looking-away`, which takes over where these end; fewer or more of them make a habit.
  levels: {
    relaxed: { maxEachMs: 5000, times: 8, maxYawDeg: 40, maxDownDeg: 32 },
    severe: { maxEachMs: 2000, times: 4, maxYawDeg: 27, maxDownDeg: 20 },
  },
  gauges: [
    { threshold: 'maxYawDeg', measure: (face) => sizeOf(face.lookYawDeg), brokenWhen: 'above', range: [0, 60] },
    { threshold: 'maxDownDeg', measure: (face) => face.lookPitchDeg, brokenWhen: 'above', range: [0, 45] },
  ],
  violates: ({ lookYawDeg, lookPitchDeg }, { maxYawDeg, maxDownDeg }) =>
    lookYawDeg === null || lookPitchDeg === null ? null : Math.abs(lookYawDeg) > maxYawDeg || lookPitchDeg > maxDownDeg,
});

function sizeOf(deg: number | null): number | null {
  return deg === null ? null : Math.abs(deg);
}
