import { defineRule } from './define-rule';

/** Something is docked in the exam's window beside the page, as developer tools are. */
export default defineRule({
  id: 'devtools-open',
  observes: 'docked',
  severity: 'warning',
  // Tools that are opened by a slip of the fingers and closed again are gone after a second.
  defaults: { afterMs: 1500, clearAfterMs: 500 },
  violates: ({ open }) => open,
});
