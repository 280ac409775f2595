import type { FaceObservation } from '../observations';
import { defineRule } from './define-rule';

/** The face is cut by the picture's edge, or too far away or too near to be seen well. */
export default defineRule({
  id: 'out-of-position',
  observes: 'face',
  severity: 'notice',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'camera-overexposed', 'no-face', 'face-hidden'],
  // 5 s: people lean over to drink or to pick something up. A face whose third is cut off has lost an eye or the
  // mouth; one lower than a tenth of the picture is more than 2.5 m away; nine tenths leave no shoulders in view.
  defaults: {
    afterMs: 5000,
    clearAfterMs: 1500,
    bridgeMs: 600,
    maxCutRatio: 0.33,
    minHeightRatio: 0.1,
    maxHeightRatio: 0.9,
  },
  // Relaxed: half a face will do. Severe: an ear or the chin may leave the picture, not more.
  levels: { relaxed: { afterMs: 10_000, maxCutRatio: 0.5 }, severe: { afterMs: 3000, maxCutRatio: 0.25 } },
  gauges: [
    { threshold: 'maxCutRatio', measure: (face) => face.faceCutRatio, brokenWhen: 'above', range: [0, 1] },
    { threshold: 'minHeightRatio', measure: (face) => face.faceHeightRatio, brokenWhen: 'below', range: [0, 0.5] },
    { threshold: 'maxHeightRatio', measure: (face) => face.faceHeightRatio, brokenWhen: 'above', range: [0.5, 1.2] },
  ],
  violates: ({ faceCutRatio, faceHeightRatio }, { maxCutRatio, minHeightRatio, maxHeightRatio }) =>
    faceCutRatio === null || faceHeightRatio === null
      ? null
      : faceCutRatio > maxCutRatio || faceHeightRatio < minHeightRatio || faceHeightRatio > maxHeightRatio,
  details: (face, { maxCutRatio, minHeightRatio }) => ({ how: describe(face, maxCutRatio, minHeightRatio) }),
});

function describe({ faceCutRatio, faceHeightRatio }: FaceObservation, maxCutRatio: number, minHeightRatio: number) {
  if ((faceCutRatio ?? 0) > maxCutRatio) return 'cut';
  return (faceHeightRatio ?? 0) < minHeightRatio ? 'far' : 'near';
}
