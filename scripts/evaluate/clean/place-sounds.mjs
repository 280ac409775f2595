// @ts-check

/**
 * @typedef {import('../dataset/sounds.mjs').Sound} Sound
 *
 * @typedef {object} PlacedSound
 * @property {string} file
 * @property {string} cls
 * @property {number} startMs
 * @property {number} endMs
 * @property {number} peakDbfs how loud its loudest sample is made
 */

/** Whoever sits an exam types. */
const TYPING = /typing|keyboard|mouse|click/i;
const TYPING_SHARE = 0.5;
const PAUSE_MS = { least: 1000, most: 20_000 };
/** From a sound two rooms away to one on the desk. */
const PEAK_DBFS = { least: -45, most: -24 };
const LONGEST_TYPING_MS = 30_000;

/**
 * Everyday sounds one after the other, with pauses in between.
 *
 * @param {readonly Sound[]} sounds
 * @param {number} durationMs
 * @param {() => number} random
 * @returns {readonly PlacedSound[]} in order of time; a sound that goes on is played again
 */
export function placeSounds(sounds, durationMs, random) {
  const typing = sounds.filter(({ cls }) => TYPING.test(cls));
  const others = sounds.filter(({ cls }) => !TYPING.test(cls));
  /** @type {PlacedSound[]} */
  const placed = [];
  for (let startMs = within(PAUSE_MS, random); ; ) {
    const isTyping = typing.length > 0 && (others.length === 0 || random() < TYPING_SHARE);
    const sound = isTyping ? pick(typing, random) : pick(others, random);
    if (sound === undefined) return placed;
    const repeats = isTyping ? 1 + Math.floor((random() * LONGEST_TYPING_MS) / sound.durationMs) : 1;
    const endMs = startMs + repeats * sound.durationMs;
    if (endMs > durationMs) return placed;
    placed.push({ file: sound.file, cls: sound.cls, startMs, endMs, peakDbfs: within(PEAK_DBFS, random) });
    startMs = endMs + within(PAUSE_MS, random);
  }
}

/**
 * @param {{ least: number, most: number }} limits
 * @param {() => number} random
 */
function within({ least, most }, random) {
  return Math.round(least + random() * (most - least));
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {() => number} random
 */
function pick(items, random) {
  return items[Math.floor(random() * items.length)];
}
