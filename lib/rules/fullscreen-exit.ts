import { defineRule } from './define-rule';

/** The exam was in full screen and no longer is; or it had to be, and never was. */
export default defineRule({
  id: 'fullscreen-exit',
  observes: 'fullscreen',
  severity: 'warning',
  // Switching tabs ends full screen too; that is the tab switch's doing.
  explainedBy: ['tab-switch', 'window-blur', 'new-tab', 'screen-locked'],
  // 1 s: pages leave and re-enter full screen when they change their own layout.
  defaults: { afterMs: 1000, clearAfterMs: 300 },
  // Relaxed: time to notice it and go back.
  levels: { relaxed: { afterMs: 4000 } },
  violates: ({ active, entered, requiredFromMs }) => (entered || requiredFromMs !== null ? !active : null),
  // Never entered: from the end of the time that there was for it.
  beganAtMs: ({ atMs, entered, requiredFromMs }) => (entered ? atMs : Math.max(atMs, requiredFromMs ?? atMs)),
});
