import { defineRule } from './define-rule';

/** The page's context menu: search, print, inspect and copy are in it. */
export default defineRule({
  id: 'page-menu',
  observes: 'page-act',
  timing: 'momentary',
  severity: 'notice',
  // Who clicks and finds that nothing opens clicks again.
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: ({ act }) => act === 'menu',
});
