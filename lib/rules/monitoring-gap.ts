import type { PulseObservation } from '../observations';
import { defineRule } from './define-rule';

/** For a while nothing was seen or heard, so nothing can be said about that time. */
export default defineRule({
  id: 'monitoring-gap',
  observes: 'pulse',
  severity: 'warning',
  explainedBy: ['camera-lost', 'microphone-lost'],
  // 2 s without an understood frame or sound is a gap; below that a busy computer catches up by itself.
  // The pulse says how long the silence already is; `afterMs` is also waited for if its beginning is explained.
  defaults: { afterMs: 2000, clearAfterMs: 0 },
  violates: (pulse, { afterMs }) => silenceMs(pulse) >= afterMs,
  beganAtMs: (pulse) => pulse.atMs - silenceMs(pulse),
  details: ({ sinceFrameMs, sinceVoiceMs }, { afterMs }) => ({
    pictures: sinceFrameMs >= afterMs,
    sound: sinceVoiceMs >= afterMs,
  }),
});

function silenceMs({ sinceFrameMs, sinceVoiceMs }: PulseObservation): number {
  return Math.max(sinceFrameMs, sinceVoiceMs);
}
