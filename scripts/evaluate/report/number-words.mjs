// @ts-check

/** Nothing to say: not the same as zero. */
const NONE = '–';

/** @param {number | null} ratio 0–1 */
export function ratioWords(ratio) {
  return ratio === null ? NONE : ratio.toFixed(3);
}

/** @param {number | null} ms */
export function secondsWords(ms) {
  return ms === null ? NONE : `${(ms / 1000).toFixed(2)} s`;
}

/** @param {number | null} value */
export function rateWords(value) {
  return value === null ? NONE : value.toFixed(2);
}
