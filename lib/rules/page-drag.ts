import { defineRule } from './define-rule';

/** Text, a picture or a link was dragged out of the page, or something was dropped on it. */
export default defineRule({
  id: 'page-drag',
  observes: 'page-act',
  timing: 'momentary',
  severity: 'notice',
  // A drag and its drop are one act.
  defaults: { afterMs: 0, clearAfterMs: 3000 },
  violates: ({ act }) => act === 'drag',
});
