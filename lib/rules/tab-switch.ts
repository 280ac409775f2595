import { defineRule } from './define-rule';

/** Another tab, or another site in the exam's tab. */
export default defineRule({
  id: 'tab-switch',
  observes: 'focus',
  severity: 'critical',
  // A tab that is closed again at once was in front for a moment.
  explainedBy: ['new-tab'],
  // 300 ms: browsers pass through intermediate states when tabs are opened, moved or closed.
  defaults: { afterMs: 300, clearAfterMs: 300 },
  violates: (focus) => focus.on === 'other-tab' || focus.on === 'other-site',
  details: (focus) => ({ on: focus.on }),
});
