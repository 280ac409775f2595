import type { Sound } from './sound';

/** What of a `voice` observation tells whose sound it was. `atMs` is since the session's start. */
interface Heard {
  readonly atMs: number;
  readonly speechRatio: number;
}

/** Remembers when we make a sound: what the microphone hears then is no noise of theirs. */
export interface OwnSounds {
  begins(sound: Sound, atMs: number): void;
  isOwn(heard: Heard): boolean;
}

/** Rooms echo, and the speech model remembers. */
const ECHO_MS = 1500;
/** Below it nobody speaks: where `talking` says that speech is over. */
const NO_SPEECH_RATIO = 0.35;

export function createOwnSounds(): OwnSounds {
  /** Two may overlap; older ones are of no use any more. */
  let sounds: readonly { readonly startMs: number; readonly endMs: number; readonly passesForSpeech: boolean }[] = [];
  return {
    begins({ lengthMs, passesForSpeech }, atMs) {
      sounds = [...sounds.slice(-1), { startMs: atMs, endMs: atMs + lengthMs + ECHO_MS, passesForSpeech }];
    },
    isOwn({ atMs, speechRatio }) {
      const heard = sounds.filter(({ startMs, endMs }) => atMs >= startMs && atMs <= endMs);
      // Who goes on talking while there is a chime is not cut short by it.
      return heard.some(({ passesForSpeech }) => passesForSpeech || speechRatio < NO_SPEECH_RATIO);
    },
  };
}
