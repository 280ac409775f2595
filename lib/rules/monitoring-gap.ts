import type { PulseObservation } from '../observations';
import { defineRule } from './define-rule';

/** For a while nothing was seen or heard although the devices were there, so nothing can be said about that time. */
export default defineRule({
  id: 'monitoring-gap',
  observes: 'pulse',
  severity: 'warning',
  // 2 s without an understood frame or sound is a gap; below that a busy computer catches up by itself.
  // It is over once things have gone well for as long: a single frame in between is no recovery.
  defaults: { afterMs: 2000, clearAfterMs: 2000 },
  gauges: [{ threshold: 'afterMs', measure: silenceMs, brokenWhen: 'above', range: [0, 10_000] }],
  violates: (pulse, { afterMs }) => silenceMs(pulse) >= afterMs,
  beganAtMs: (pulse) => pulse.atMs - silenceMs(pulse),
  details: ({ sinceFrameMs, sinceVoiceMs }, { afterMs }) => ({
    pictures: (sinceFrameMs ?? 0) >= afterMs,
    sound: (sinceVoiceMs ?? 0) >= afterMs,
  }),
});

function silenceMs({ sinceFrameMs, sinceVoiceMs }: PulseObservation): number {
  return Math.max(sinceFrameMs ?? 0, sinceVoiceMs ?? 0);
}
