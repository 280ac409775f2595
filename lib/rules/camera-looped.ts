import { defineRule } from './define-rule';

/** The camera plays a recording over and over. */
export default defineRule({
  id: 'camera-looped',
  observes: 'picture',
  severity: 'critical',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen'],
  // A live picture never repeats exactly, a recording does each time round: of its 30 frames a second a sixth is seen
  // again. One in ten of the last frames, for 3 s, is therefore far more than chance and less than a recording.
  defaults: { afterMs: 3000, clearAfterMs: 5000, bridgeMs: 1000, maxRepeatedRatio: 0.1 },
  gauges: [
    { threshold: 'maxRepeatedRatio', measure: (picture) => picture.repeatedRatio, brokenWhen: 'above', range: [0, 1] },
  ],
  violates: ({ repeatedRatio }, { maxRepeatedRatio }) => repeatedRatio > maxRepeatedRatio,
});
