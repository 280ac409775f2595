// @ts-check
import { seededRandom } from '../../actor/random.js';
import { addNoise } from '../media/noise.mjs';
import { readSamples } from '../media/read-samples.mjs';
import { createReplay } from '../replay/create-replay.mjs';
import { hearAll, REPORT_MS, toSamples } from '../replay/hear-all.mjs';
import { labelScores, scoreSound } from './score-sound.mjs';

/**
 * @typedef {import('../dataset/sounds.mjs').Sound} Sound
 * @typedef {import('../scenarios/score-scenario.mjs').Logged} Logged
 * @typedef {{ atMs: number, heard: import('../../../lib/voice/heard').Heard }} HeardAt
 *
 * @typedef {object} JudgedSound
 * @property {import('./score-sound.mjs').SoundScore} score
 * @property {import('./score-sound.mjs').LabelledScores} pieces
 * @property {boolean} labelledByHand
 *
 * @typedef {object} HeardSound a sound with a quiet room around it
 * @property {Sound} sound
 * @property {readonly HeardAt[]} sounds
 */

/** A room before and after each sound, as there is one in a session; whole reports, so that sound and reports begin together. */
const ROOM_MS = 11 * REPORT_MS;
const ROOM_DBFS = -66;
/** The rules that say that somebody speaks. */
const SPEECH_RULES = ['talking', 'other-voice'];

/**
 * @param {readonly Sound[]} sounds
 * @param {{ page: import('../worker-page.mjs').WorkerPage, ffmpegPath: string, seed: number }} tools
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<readonly HeardSound[]>}
 */
export async function hearSounds(sounds, { page, ffmpegPath, seed }, onProgress) {
  const heard = [];
  for (const [index, sound] of sounds.entries()) {
    const samples = withRoom(await readSamples(ffmpegPath, sound.file), seededRandom(seed + index));
    heard.push({ sound, sounds: await hearAll(page, samples) });
    onProgress((index + 1) / sounds.length);
  }
  return heard;
}

/**
 * @param {Float32Array} sound
 * @param {() => number} random
 */
function withRoom(sound, random) {
  const room = toSamples(ROOM_MS);
  const samples = new Float32Array(room + sound.length + room);
  addNoise(samples.subarray(0, room), ROOM_DBFS, random);
  samples.set(sound, room);
  addNoise(samples.subarray(room + sound.length), ROOM_DBFS, random);
  return samples;
}

/**
 * What a session without a picture would have made of the sounds.
 *
 * @param {readonly HeardSound[]} heard
 * @param {(sounds: readonly HeardAt[]) => readonly Logged[]} judge
 * @param {(heard: HeardAt['heard']) => number} scoreOf higher means rather speech
 * @returns {readonly JudgedSound[]}
 */
export function judgeSounds(heard, judge, scoreOf) {
  return heard.map(({ sound, sounds }) => {
    const reports = sounds
      .map(({ atMs, heard }) => ({
        startMs: atMs - REPORT_MS - ROOM_MS,
        endMs: atMs - ROOM_MS,
        score: scoreOf(heard),
      }))
      .filter(({ startMs, endMs }) => startMs >= 0 && endMs <= sound.durationMs);
    const violations = judge(sounds)
      .filter(({ rule }) => SPEECH_RULES.includes(rule))
      .map(({ startMs }) => ({ startMs: startMs - ROOM_MS }));
    return {
      score: scoreSound(sound, reports, violations),
      pieces: labelScores(sound, reports),
      labelledByHand: sound.labelledByHand,
    };
  });
}

/**
 * @param {import('../replay/load-product.mjs').Product} product
 * @param {import('../../../lib/rules/index').RuleSetup} setup
 * @returns {(sounds: readonly HeardAt[]) => readonly Logged[]} the extension's own judgement
 */
export function judgeAsSession(product, setup) {
  return (sounds) => {
    const replay = createReplay(product, setup);
    for (const { heard, atMs } of sounds) replay.hear(heard, atMs);
    return replay.finish(sounds.at(-1)?.atMs ?? 0);
  };
}
