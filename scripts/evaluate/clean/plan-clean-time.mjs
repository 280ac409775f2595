// @ts-check
import { seededRandom } from '../../actor/random.js';
import { placeSounds } from './place-sounds.mjs';

/**
 * One person for some minutes: a session of its own.
 *
 * @typedef {object} Sitting
 * @property {string} name of the film
 * @property {string} file
 * @property {number} startMs of the part that is played, forwards and backwards in turn
 * @property {number} endMs
 * @property {number} durationMs of the sitting
 * @property {boolean} mirrored
 * @property {number} brightness 1 = as filmed
 * @property {number} noiseSeed
 * @property {readonly import('./place-sounds.mjs').PlacedSound[]} sounds
 */

/** Nobody sees the same person for longer than this, so that the hour is made of many beginnings, too. */
const LONGEST_SITTING_MS = 5 * 60_000;
const BRIGHTER_BY_AT_MOST = 0.15;

/**
 * Puts together time in which nothing happens that a rule is for.
 *
 * @param {object} from
 * @param {readonly import('./choose-films.mjs').CalmFilm[]} from.films at least one
 * @param {readonly import('../dataset/sounds.mjs').Sound[]} from.sounds none of them speech
 * @param {number} from.durationMs in all
 * @param {number} from.seed
 * @returns {readonly Sitting[]}
 */
export function planCleanTime({ films, sounds, durationMs, seed }) {
  const random = seededRandom(seed);
  /** @type {Sitting[]} */
  const sittings = [];
  /** @type {typeof films} */
  let waiting = [];
  for (let leftMs = durationMs; leftMs > 0; leftMs -= LONGEST_SITTING_MS) {
    // Each person once before anybody comes again.
    if (waiting.length === 0) waiting = shuffled(films, random);
    const [chosen, ...others] = waiting;
    waiting = others;
    if (chosen)
      sittings.push(planSitting(chosen, { sounds, durationMs: Math.min(leftMs, LONGEST_SITTING_MS), random }));
  }
  return sittings;
}

/**
 * @param {import('./choose-films.mjs').CalmFilm} calm
 * @param {{ sounds: readonly import('../dataset/sounds.mjs').Sound[], durationMs: number, random: () => number }} options
 * @returns {Sitting}
 */
function planSitting({ film, startMs, endMs }, { sounds, durationMs, random }) {
  return {
    name: film.name,
    file: film.file,
    startMs,
    endMs,
    durationMs,
    mirrored: random() < 0.5,
    brightness: 1 + (2 * random() - 1) * BRIGHTER_BY_AT_MOST,
    noiseSeed: Math.floor(random() * 2 ** 31),
    sounds: placeSounds(sounds, durationMs, random),
  };
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} random
 * @returns {Item[]}
 */
function shuffled(items, random) {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
