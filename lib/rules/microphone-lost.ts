import { defineRule } from './define-rule';

/** The microphone is unplugged, muted or delivers digital silence. */
export default defineRule({
  id: 'microphone-lost',
  observes: 'microphone',
  severity: 'critical',
  // 2 s: some headsets deliver zeros for a moment while they wake up.
  defaults: { afterMs: 2000, clearAfterMs: 500 },
  violates: (microphone) => microphone.state !== 'live',
  details: (microphone) => ({ state: microphone.state }),
});
