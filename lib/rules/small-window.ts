import { defineRule } from './define-rule';

/** The exam's window leaves room on the screen for other things. */
export default defineRule({
  id: 'small-window',
  observes: 'window-size',
  severity: 'notice',
  // A window that is small because full screen was left is that.
  explainedBy: ['fullscreen-exit', 'tab-switch', 'window-blur', 'new-tab'],
  // 5 s: windows are moved and enlarged with the hand.
  defaults: { afterMs: 5000, clearAfterMs: 500, minFilledRatio: 0.9 },
  gauges: [
    { threshold: 'minFilledRatio', measure: ({ filledRatio }) => filledRatio, brokenWhen: 'below', range: [0.2, 1] },
  ],
  levels: { relaxed: { afterMs: 15_000, minFilledRatio: 0.7 } },
  violates: ({ filledRatio }, { minFilledRatio }) => filledRatio < minFilledRatio,
  details: ({ filledRatio }) => ({ filledRatio }),
});
