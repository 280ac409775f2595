import { defineRule } from './define-rule';

/** Another window or another application has the keyboard. */
export default defineRule({
  id: 'window-blur',
  observes: 'focus',
  severity: 'warning',
  explainedBy: ['tab-switch', 'new-tab', 'screen-locked'],
  // 500 ms: moving between two windows of one browser passes through "no window".
  defaults: { afterMs: 500, clearAfterMs: 300 },
  // Relaxed: a program that comes to the front by itself can be put away again.
  levels: { relaxed: { afterMs: 3000 } },
  violates: (focus) => focus.on === 'other-window' || focus.on === 'other-app',
  details: (focus) => ({ on: focus.on }),
});
