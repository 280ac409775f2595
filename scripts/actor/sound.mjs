// @ts-check
import { readFileSync } from 'node:fs';
import { seededRandom } from './random.js';
import { decodeWav } from './wav.mjs';

/** @typedef {import('./timeline.js').Timeline} Timeline */

/** What the microphone records, as a webcam's does. */
export const MICROPHONE_HZ = 48_000;
/** A quiet room: audible to no one, but never digital silence, which would mean a muted microphone. */
const ROOM_DBFS = -62;
/** Somebody speaking at arm's length from a laptop. */
const SPEECH_DBFS = -22;
/** Peak of one key stroke, well under speech. */
const KEY_DBFS = -38;
const KEYS_PER_BURST = 7;
const KEY_EVERY_MS = 160;
const SEED = 3;

/** The recorded sentence, scaled to SPEECH_DBFS. See README.md for its words and how it was made. */
export function readSpeech() {
  const { samples, sampleRateHz } = decodeWav(readFileSync(new URL('./speech.wav', import.meta.url)));
  return { samples: atLevel(samples, SPEECH_DBFS), sampleRateHz };
}

/**
 * Composes what the microphone hears during a timeline.
 *
 * @param {Timeline} timeline
 * @returns {Float32Array} mono samples at MICROPHONE_HZ, as long as the timeline
 */
export function composeSound({ durationMs, sounds }) {
  const random = seededRandom(SEED);
  const track = roomTone(samplesIn(durationMs), random);
  const speech = readSpeech();
  const clips = { speech: resample(speech.samples, speech.sampleRateHz), keys: typing(random) };
  for (const { clip, atMs } of sounds) mixIn(track, clips[clip], samplesIn(atMs));
  return track;
}

/** Hiss with the highs taken off. @param {number} count @param {() => number} random */
function roomTone(count, random) {
  const track = new Float32Array(count);
  let low = 0;
  for (let index = 0; index < count; index += 1) {
    low += 0.2 * (random() * 2 - 1 - low);
    track[index] = low;
  }
  return atLevel(track, ROOM_DBFS);
}

/** A burst of key strokes: clicks that die away within some ten milliseconds. @param {() => number} random */
function typing(random) {
  const burst = new Float32Array(samplesIn(KEYS_PER_BURST * KEY_EVERY_MS + 100));
  const stroke = new Float32Array(samplesIn(40));
  for (let key = 0; key < KEYS_PER_BURST; key += 1) {
    const strength = gain(KEY_DBFS) * (0.6 + 0.4 * random());
    for (let index = 0; index < stroke.length; index += 1) {
      stroke[index] = strength * (random() * 2 - 1) * Math.exp(-index / samplesIn(6));
    }
    mixIn(burst, stroke, samplesIn((key + 0.5 * random()) * KEY_EVERY_MS));
  }
  return burst;
}

/** Adds a clip in place; what reaches beyond the end is lost. @param {Float32Array} track @param {Float32Array} clip @param {number} start */
function mixIn(track, clip, start) {
  clip.forEach((sample, index) => {
    if (start + index < track.length) track[start + index] = (track[start + index] ?? 0) + sample;
  });
}

/**
 * Brings a clip to the microphone's rate with a windowed sinc over 16 neighbours, so that no mirror tones appear
 * above the clip's own highest pitch.
 * @param {Float32Array} clip @param {number} clipHz not above MICROPHONE_HZ
 */
export function resample(clip, clipHz) {
  const step = clipHz / MICROPHONE_HZ;
  return Float32Array.from({ length: Math.floor(clip.length / step) }, (_, index) => {
    const at = index * step;
    let sum = 0;
    for (let tap = Math.floor(at) - 7; tap <= Math.floor(at) + 8; tap += 1)
      sum += (clip[tap] ?? 0) * windowedSinc(at - tap);
    return sum;
  });
}

/** @param {number} x samples from the centre, |x| <= 8 */
function windowedSinc(x) {
  if (x === 0) return 1;
  const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / 8);
  return (window * Math.sin(Math.PI * x)) / (Math.PI * x);
}

/** @param {Float32Array} samples @param {number} dbfs root mean square of the result */
function atLevel(samples, dbfs) {
  const factor = gain(dbfs) / rootMeanSquare(samples);
  return samples.map((sample) => sample * factor);
}

/** @param {Float32Array} samples */
export const rootMeanSquare = (samples) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));

/** @param {number} dbfs */
const gain = (dbfs) => 10 ** (dbfs / 20);

/** @param {number} ms */
const samplesIn = (ms) => Math.round((ms / 1000) * MICROPHONE_HZ);
