import { defineRule } from './define-rule';

/** The computer's screen is locked, so nobody can be at the exam. */
export default defineRule({
  id: 'screen-locked',
  observes: 'screen',
  severity: 'critical',
  defaults: { afterMs: 0, clearAfterMs: 300 },
  violates: ({ locked }) => locked,
});
