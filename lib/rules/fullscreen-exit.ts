import { defineRule } from './define-rule';

/** The exam was in full screen and no longer is. */
export default defineRule({
  id: 'fullscreen-exit',
  observes: 'fullscreen',
  severity: 'warning',
  // Switching tabs ends full screen too; that is the tab switch's doing.
  explainedBy: ['tab-switch', 'window-blur'],
  // 1 s: pages leave and re-enter full screen when they change their own layout.
  defaults: { afterMs: 1000, clearAfterMs: 300 },
  // Relaxed: time to notice it and go back.
  levels: { relaxed: { afterMs: 4000 } },
  violates: ({ active, entered }) => (entered ? !active : null),
});
