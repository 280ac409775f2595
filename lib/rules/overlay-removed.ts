import { defineRule } from './define-rule';

/** The session's panel was taken out of the exam's page, hidden or covered. It comes back by itself. */
export default defineRule({
  id: 'overlay-removed',
  observes: 'overlay',
  // The page's doing, not the candidate's: no proctor would speak of it.
  severity: 'notice',
  // At once: no page does so by chance for long. Removed again and again is one violation if no more than 2 s lie between.
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: ({ shown }) => !shown,
});
