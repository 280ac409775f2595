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
  // Relaxed: somebody who only puts their head in is let go. Severe: at eight frames a second still six in a row.
  levels: { relaxed: { afterMs: 3000 }, severe: { afterMs: 800 } },
  gauges: [{ threshold: 'maxFaces', measure: (face) => face.faces, brokenWhen: 'above', range: [1, 4] }],
  violates: (face, { maxFaces }) => face.faces > maxFaces,
  details: (face) => ({ faces: face.faces }),
});
