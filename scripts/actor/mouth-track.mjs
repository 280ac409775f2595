// @ts-check
import { readSpeech, rootMeanSquare } from './sound.mjs';

/** Vowels of the sentence are this loud or louder, as a share of full scale; they open the mouth all the way. */
const LOUD = 0.14;

/**
 * Opens the mouth as wide as the sentence is loud, so that lips and voice go together.
 *
 * @param {import('./timeline.js').Timeline} timeline
 * @param {number} frameMs
 * @returns {number[]} 0..1 per frame
 */
export function mouthTrack({ durationMs, sounds }, frameMs) {
  const { samples, sampleRateHz } = readSpeech();
  const frameSamples = Math.round((frameMs / 1000) * sampleRateHz);
  return Array.from({ length: Math.ceil(durationMs / frameMs) }, (_, index) => {
    const atMs = index * frameMs;
    const spoken = sounds.find(
      (sound) =>
        sound.clip === 'speech' && sound.atMs <= atMs && atMs < sound.atMs + (samples.length / sampleRateHz) * 1000,
    );
    if (spoken === undefined) return 0;
    const start = Math.round(((atMs - spoken.atMs) / 1000) * sampleRateHz);
    return Math.min(1, rootMeanSquare(samples.subarray(start, start + frameSamples)) / LOUD) ** 0.8;
  });
}
