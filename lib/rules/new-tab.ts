import { defineRule } from './define-rule';

/** A tab or a window was opened behind the exam, or was closed again at once. */
export default defineRule({
  id: 'new-tab',
  observes: 'new-tab',
  timing: 'momentary',
  severity: 'warning',
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  // One that came to the front and stayed is a switch to it: that rule's doing.
  violates: ({ front, closed }) => closed || !front,
  details: ({ opened, closed }) => ({ opened, closed }),
});
