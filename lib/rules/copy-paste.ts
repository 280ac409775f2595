import { defineRule } from './define-rule';

/** Copy, cut or paste in the exam's page. */
export default defineRule({
  id: 'copy-paste',
  observes: 'clipboard',
  timing: 'momentary',
  severity: 'warning',
  // Several copies within 2 s are one act (select, copy, select more, copy).
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: () => true,
  details: (clipboard) => ({ action: clipboard.action }),
});
