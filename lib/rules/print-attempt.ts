import { defineRule } from './define-rule';

/** The page was printed, or would have been. */
export default defineRule({
  id: 'print-attempt',
  observes: 'page-act',
  timing: 'momentary',
  severity: 'warning',
  // The shortcut and the browser's own dialogue tell of one print twice.
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: ({ act }) => act === 'print',
});
