import { defineRule } from './define-rule';

/** Somebody else is in view. */
export default defineRule({
  id: 'multiple-faces',
  observes: 'face',
  severity: 'critical',
  explainedBy: ['camera-lost', 'camera-frozen'],
  // 1.2 s: detectors now and then see one face twice for a frame or two; a passer-by stays longer.
  // A second face turns and hides behind the first, hence the long way back and the bridge.
  defaults: { afterMs: 1200, clearAfterMs: 1500, bridgeMs: 450, maxFaces: 1 },
  violates: (face, { maxFaces }) => face.faces > maxFaces,
  details: (face) => ({ faces: face.faces }),
});
