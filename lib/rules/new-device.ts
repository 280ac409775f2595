import { defineRule } from './define-rule';

/** Headphones, a microphone, a camera or speakers were plugged in or paired during the exam. */
export default defineRule({
  id: 'new-device',
  observes: 'new-device',
  timing: 'momentary',
  severity: 'warning',
  // A device that lost its connection and is back is none that is new.
  explainedBy: ['camera-lost', 'microphone-lost'],
  // A headset's parts come one after the other.
  defaults: { afterMs: 0, clearAfterMs: 5000 },
  violates: () => true,
  details: ({ device }) => ({ device }),
});
