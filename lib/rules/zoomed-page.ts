import { defineRule } from './define-rule';

/** The page is shown much larger or smaller than an exam would show it. */
export default defineRule({
  id: 'zoomed-page',
  observes: 'zoom',
  severity: 'notice',
  // 3 s: who looks for a size that suits passes through others.
  defaults: { afterMs: 3000, clearAfterMs: 500, maxZoomPercent: 110, minZoomPercent: 90 },
  gauges: [
    { threshold: 'maxZoomPercent', measure: ({ zoomPercent }) => zoomPercent, brokenWhen: 'above', range: [100, 300] },
    { threshold: 'minZoomPercent', measure: ({ zoomPercent }) => zoomPercent, brokenWhen: 'below', range: [30, 100] },
  ],
  // Relaxed: one and a half times is what many need to read in comfort.
  levels: { relaxed: { maxZoomPercent: 150 } },
  violates: ({ zoomPercent }, { maxZoomPercent, minZoomPercent }) =>
    zoomPercent > maxZoomPercent || zoomPercent < minZoomPercent,
  details: ({ zoomPercent }) => ({ zoomPercent }),
});
