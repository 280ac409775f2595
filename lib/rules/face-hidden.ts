import { defineRule } from './define-rule';

/** A person is there, but no face: turned down or away, or behind a hand or an arm. */
export default defineRule({
  id: 'face-hidden',
  observes: 'face',
  severity: 'warning',
  // A head that turns away until no face is left is a look away.
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'camera-overexposed', 'no-face', 'looking-away'],
  // 2.5 s: rubbing the eyes, sneezing into the elbow or drinking is shorter. The other numbers as for `no-face`.
  defaults: { afterMs: 2500, clearAfterMs: 1000, bridgeMs: 400, minPersonRatio: 0.05 },
  // Relaxed: a face propped on a hand to think is let go. Severe: a hand that only passes still is, a rest on it is not.
  levels: { relaxed: { afterMs: 6000 }, severe: { afterMs: 2000 } },
  gauges: [{ threshold: 'minPersonRatio', measure: (face) => face.personRatio, brokenWhen: 'above', range: [0, 0.5] }],
  violates: ({ faces, personRatio }, { minPersonRatio }) => faces === 0 && (personRatio ?? 0) >= minPersonRatio,
  details: ({ personRatio }) => ({ personRatio: personRatio === null ? null : Math.round(personRatio * 100) / 100 }),
});
