import type { Fact } from '../observations';

export interface Pulse {
  sawFrame(at: number): void;
  heardSound(at: number): void;
  /** A device is gone, or back: then it has its first sign of life now. */
  deviceChanged(device: 'camera' | 'microphone', isThere: boolean, at: number): void;
  /** One beat, about once a second. */
  beat(at: number): void;
}

/** A beat this late means that the whole computer slept or hung. */
const LATE_AFTER_MS = 1500;

/**
 * Tells how long ago the monitor last saw and heard.
 *
 * After a sleep the first frame may come before the first beat and would hide the gap; so whatever comes
 * first then makes the late beat up, before it is counted.
 */
export function createPulse(startedAt: number, emit: (fact: Fact, at: number) => void): Pulse {
  /** Epoch ms of the last sign of life; `null` while the device is gone. */
  const lastAt: Record<'camera' | 'microphone', number | null> = { camera: startedAt, microphone: startedAt };
  let beatAt = startedAt;

  const since = (last: number | null, at: number) => (last === null ? null : at - last);

  function beat(at: number): void {
    beatAt = at;
    const { camera, microphone } = lastAt;
    emit({ kind: 'pulse', sinceFrameMs: since(camera, at), sinceVoiceMs: since(microphone, at) }, at);
  }

  function live(device: 'camera' | 'microphone', at: number): void {
    if (at - beatAt > LATE_AFTER_MS) beat(at);
    if (lastAt[device] !== null) lastAt[device] = at;
  }

  return {
    beat,
    sawFrame: (at) => live('camera', at),
    heardSound: (at) => live('microphone', at),
    deviceChanged(device, isThere, at) {
      if (!isThere) lastAt[device] = null;
      else lastAt[device] ??= at;
    },
  };
}
