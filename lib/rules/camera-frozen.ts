import { defineRule } from './define-rule';

/** The camera repeats one picture. */
export default defineRule({
  id: 'camera-frozen',
  observes: 'picture',
  severity: 'critical',
  explainedBy: ['camera-lost', 'camera-covered'],
  // A live sensor's noise changes most pixels from frame to frame, even in front of a still room.
  // 3 s: a busy computer or a slow webcam may deliver one frame twice, not for seconds.
  defaults: { afterMs: 3000, clearAfterMs: 500, maxChangedRatio: 0.001 },
  gauges: [
    { threshold: 'maxChangedRatio', measure: (picture) => picture.changedRatio, brokenWhen: 'below', range: [0, 0.01] },
  ],
  violates: ({ changedRatio }, { maxChangedRatio }) => (changedRatio === null ? null : changedRatio <= maxChangedRatio),
  details: ({ changedRatio }) => ({ changedRatio }),
});
