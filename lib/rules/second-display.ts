import { defineRule } from './define-rule';

/** The desktop goes over more than one display. */
export default defineRule({
  id: 'second-display',
  observes: 'displays',
  severity: 'critical',
  // 1 s: displays come and go for a moment while a computer wakes up.
  defaults: { afterMs: 1000, clearAfterMs: 1000 },
  // Relaxed: time to pull the plug.
  levels: { relaxed: { afterMs: 10_000 } },
  violates: ({ several }) => several,
});
