// @ts-check
import { seededRandom } from '../../actor/random.js';
import { withProgress } from '../../setup/progress.mjs';
import { readSamples } from '../media/read-samples.mjs';
import { chooseFilms } from './choose-films.mjs';
import { planCleanTime } from './plan-clean-time.mjs';
import { playSitting } from './play-sitting.mjs';

/**
 * @typedef {import('../dataset/films.mjs').Film} Film
 * @typedef {import('../dataset/sounds.mjs').Sound} Sound
 *
 * @typedef {object} PlayedSitting
 * @property {import('./plan-clean-time.mjs').Sitting} sitting
 * @property {readonly import('../scenarios/score-scenario.mjs').Logged[]} violations
 * @property {import('../replay/replay-raw.mjs').RawSession} raw only the frames that the session looked at
 */

const ROOM = /room/i;

/**
 * Puts clean exam-taking together and lets the extension watch it, faster than real time.
 *
 * @param {{ films: readonly Film[], sounds: readonly Sound[], minutes: number }} data
 * @param {import('../tools.mjs').Tools} tools
 * @returns {Promise<readonly PlayedSitting[]>}
 */
export async function judgeClean({ films, sounds, minutes }, tools) {
  const everyday = sounds.filter(({ hasSpeech, cls }) => hasSpeech === 'no' && !ROOM.test(cls));
  const sittings = planCleanTime({
    films: chooseFilms(films),
    sounds: everyday,
    durationMs: minutes * 60_000,
    seed: tools.seed,
  });
  const recorded = await readRecorded(sounds, sittings, tools.ffmpeg.ffmpegPath);
  const played = [];
  for (const [index, sitting] of sittings.entries()) {
    const label = `clean exam-taking, sitting ${index + 1} of ${sittings.length}`;
    const random = seededRandom(tools.seed + index + 1);
    played.push(
      await withProgress(label, (onProgress) => playSitting(sitting, { recorded, random, tools }, onProgress)),
    );
  }
  return played;
}

/**
 * @param {readonly Sound[]} sounds
 * @param {readonly import('./plan-clean-time.mjs').Sitting[]} sittings
 * @param {string} ffmpegPath
 */
async function readRecorded(sounds, sittings, ffmpegPath) {
  const files = new Set(sittings.flatMap((sitting) => sitting.sounds.map(({ file }) => file)));
  const samples = new Map();
  for (const file of files) samples.set(file, await readSamples(ffmpegPath, file));
  const room = sounds.find(({ hasSpeech, cls }) => hasSpeech === 'no' && ROOM.test(cls));
  return { sounds: samples, room: room ? await readSamples(ffmpegPath, room.file) : null };
}
