import { defineRule } from './define-rule';

/** The picture is black or flat: a covered lens, a closed shutter, or no light at all. */
export default defineRule({
  id: 'camera-covered',
  observes: 'picture',
  severity: 'critical',
  explainedBy: ['camera-lost'],
  // Of 255: a dim but usable room is above 30, a black picture with sensor noise below 16. A finger on the
  // lens is brighter but without structure: its spread is below 8, any room's is above 20.
  defaults: { afterMs: 1500, clearAfterMs: 1000, bridgeMs: 250, minLumaMean: 16, minLumaSpread: 8 },
  // Severe: as long as a hand that adjusts the camera.
  levels: { relaxed: { afterMs: 4000 }, severe: { afterMs: 1000 } },
  gauges: [
    { threshold: 'minLumaMean', measure: (picture) => picture.lumaMean, brokenWhen: 'below', range: [0, 100] },
    { threshold: 'minLumaSpread', measure: (picture) => picture.lumaSpread, brokenWhen: 'below', range: [0, 40] },
  ],
  violates: ({ lumaMean, lumaSpread }, { minLumaMean, minLumaSpread }) =>
    lumaMean < minLumaMean || lumaSpread < minLumaSpread,
  details: ({ lumaMean, lumaSpread }) => ({ lumaMean: Math.round(lumaMean), lumaSpread: Math.round(lumaSpread) }),
});
