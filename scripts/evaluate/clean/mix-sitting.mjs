// @ts-check
import { addNoise } from '../media/noise.mjs';

/** Samples per second: what the voice model takes. */
const RATE_HZ = 16_000;
/** Under a recorded room, so that its repetition is no exact one; without a recorded room this is the room. */
const NOISE_DBFS = -66;
/** A sound that is cut off by its recording must not begin or end with a click. */
const FADE_SAMPLES = 160;

/**
 * What the microphone hears in a sitting.
 *
 * @param {import('./plan-clean-time.mjs').Sitting} sitting
 * @param {object} recorded
 * @param {ReadonlyMap<string, Float32Array>} recorded.sounds by file, 16 kHz
 * @param {Float32Array | null} recorded.room a quiet room
 * @param {() => number} random
 * @returns {Float32Array}
 */
export function mixSitting({ durationMs, sounds: placed }, { sounds, room }, random) {
  const mixed = new Float32Array(toSamples(durationMs));
  addNoise(mixed, NOISE_DBFS, random);
  if (room && room.length > 0) {
    const offset = Math.floor(random() * room.length);
    for (let index = 0; index < mixed.length; index += 1) add(mixed, index, room[(offset + index) % room.length] ?? 0);
  }
  for (const { file, startMs, endMs, peakDbfs } of placed) {
    const sound = sounds.get(file);
    if (sound) addSound(mixed, sound, { from: toSamples(startMs), to: toSamples(endMs), peakDbfs });
  }
  return mixed;
}

/**
 * @param {Float32Array} mixed
 * @param {Float32Array} sound
 * @param {{ from: number, to: number, peakDbfs: number }} place played again and again from the one to the other
 */
function addSound(mixed, sound, { from, to, peakDbfs }) {
  let peak = 0;
  for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
  if (peak === 0) return;
  const gain = 10 ** (peakDbfs / 20) / peak;
  for (let index = from; index < to; index += 1) {
    const place = (index - from) % sound.length;
    const fade = Math.min(1, place / FADE_SAMPLES, (sound.length - 1 - place) / FADE_SAMPLES);
    add(mixed, index, (sound[place] ?? 0) * gain * fade);
  }
}

/**
 * @param {Float32Array} mixed
 * @param {number} index
 * @param {number} sample
 */
function add(mixed, index, sample) {
  const before = mixed[index];
  if (before !== undefined) mixed[index] = Math.min(1, Math.max(-1, before + sample));
}

/** @param {number} ms */
function toSamples(ms) {
  return Math.round((ms * RATE_HZ) / 1000);
}
