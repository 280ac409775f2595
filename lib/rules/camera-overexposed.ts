import { defineRule } from './define-rule';

/** So much light that most of the picture is plain white. */
export default defineRule({
  id: 'camera-overexposed',
  observes: 'picture',
  severity: 'warning',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen'],
  // 3 s: a camera that adapts to a lamp switched on needs a second or two. A bright window behind fills a third, a white
  // wall behind somebody who is seen well two thirds.
  defaults: { afterMs: 3000, clearAfterMs: 1000, bridgeMs: 400, maxClippedRatio: 0.75 },
  // Relaxed: lit badly, yet to be made out. Severe: more than the third that a bright window fills.
  levels: { relaxed: { afterMs: 6000, maxClippedRatio: 0.85 }, severe: { maxClippedRatio: 0.45 } },
  gauges: [
    { threshold: 'maxClippedRatio', measure: (picture) => picture.clippedRatio, brokenWhen: 'above', range: [0, 1] },
  ],
  violates: ({ clippedRatio }, { maxClippedRatio }) => clippedRatio > maxClippedRatio,
  details: ({ clippedRatio }) => ({ clippedRatio: Math.round(clippedRatio * 100) / 100 }),
});
