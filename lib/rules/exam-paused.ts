import { defineRule } from './define-rule';

/** The exam's page has been paused by its own button. The clock of a real exam goes on. */
export default defineRule({
  id: 'exam-paused',
  observes: 'page',
  severity: 'warning',
  // 1 s: pages put their pause up for a moment while they load. Resumed is resumed.
  defaults: { afterMs: 1000, clearAfterMs: 500 },
  // Relaxed: time to resume after having hit the wrong button.
  levels: { relaxed: { afterMs: 10_000 } },
  // Results and other pages of a site have nothing to pause.
  violates: ({ paused, purpose }) => (purpose === 'exam' ? paused : null),
});
