import type { Fact } from '../observations';

export interface Pulse {
  sawFrame(at: number): void;
  heardSound(at: number): void;
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
  let frameAt = startedAt;
  let soundAt = startedAt;
  let beatAt = startedAt;

  function beat(at: number): void {
    beatAt = at;
    emit({ kind: 'pulse', sinceFrameMs: at - frameAt, sinceVoiceMs: at - soundAt }, at);
  }

  function catchUp(at: number): void {
    if (at - beatAt > LATE_AFTER_MS) beat(at);
  }

  return {
    beat,
    sawFrame(at) {
      catchUp(at);
      frameAt = at;
    },
    heardSound(at) {
      catchUp(at);
      soundAt = at;
    },
  };
}
