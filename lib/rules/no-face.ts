import { defineRule } from './define-rule';

/** Left the frame. */
export default defineRule({
  id: 'no-face',
  observes: 'face',
  severity: 'critical',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen'],
  // 1.5 s: a nod or a hand passing the face is shorter; a person who gets up is away for longer.
  // 800 ms to return: one stray detection in an empty room must not split one absence into two.
  defaults: { afterMs: 1500, clearAfterMs: 800, bridgeMs: 250 },
  violates: (face) => face.faces === 0,
  details: (face) => ({ faces: face.faces }),
});
