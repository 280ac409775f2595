import { defineRule } from './define-rule';

/** Left the frame: neither a face nor a person is to be seen. */
export default defineRule({
  id: 'no-face',
  observes: 'face',
  severity: 'critical',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'camera-overexposed'],
  // 1.5 s: a nod or a hand passing the face is shorter; a person who gets up is away for longer.
  // 800 ms to return: one stray detection in an empty room must not split one absence into two.
  // A person without a face covers a tenth of the picture or more, an empty room less than a fiftieth.
  defaults: { afterMs: 1500, clearAfterMs: 800, bridgeMs: 250, minPersonRatio: 0.05 },
  // Relaxed: time to pick up a pen from the floor. Severe: still longer than a deep nod.
  levels: { relaxed: { afterMs: 5000 }, severe: { afterMs: 1000 } },
  gauges: [{ threshold: 'minPersonRatio', measure: (face) => face.personRatio, brokenWhen: 'below', range: [0, 0.5] }],
  violates: ({ faces, personRatio }, { minPersonRatio }) => faces === 0 && (personRatio ?? 0) < minPersonRatio,
  details: (face) => ({ faces: face.faces }),
});
