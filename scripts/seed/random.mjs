// @ts-check

/**
 * Chance that is the same each time: a linear congruential generator, good enough for made-up data.
 *
 * @typedef {object} Chance
 * @property {() => number} next from 0 to below 1
 * @property {(from: number, to: number) => number} between
 * @property {<Item>(items: readonly [Item, ...Item[]]) => Item} pick
 */

/**
 * @param {number} seed
 * @returns {Chance}
 */
export function createChance(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
