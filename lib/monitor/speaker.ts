import { createOwnSounds, type OwnSounds } from '../sounds/own-sounds';
import type { Sound } from '../sounds/sound';
import { playSound } from './play-sound';

/** The sounds that a session makes itself. */
export interface Speaker extends Pick<OwnSounds, 'isOwn'> {
  /** Never fails: a session goes on where there is nothing to play a sound on. @param atMs since the session's start */
  play(sound: Sound, atMs: number): void;
}

export function createSpeaker(signal: AbortSignal): Speaker {
  const { begins, isOwn } = createOwnSounds();
  return {
    isOwn,
    play(sound, atMs) {
      begins(sound, atMs);
      playSound(sound, signal).catch((error) => console.error('Nothing could be played', error));
    },
  };
}
