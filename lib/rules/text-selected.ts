import { defineRule } from './define-rule';

/** Text of the page was marked, which comes before copying it. */
export default defineRule({
  id: 'text-selected',
  observes: 'page-act',
  timing: 'momentary',
  severity: 'notice',
  // Marking is often done in several goes.
  defaults: { afterMs: 0, clearAfterMs: 5000 },
  violates: ({ act }) => act === 'select',
});
