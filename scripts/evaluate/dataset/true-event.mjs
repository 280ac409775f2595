// @ts-check

/**
 * Something that truly happens in a recording.
 *
 * @typedef {object} TrueEvent
 * @property {string} kind such as `absent`
 * @property {number} startMs
 * @property {number} endMs
 * @property {boolean} borderline whether people would disagree: not judged
 *
 * @typedef {(message: string) => Error} Fail names the place
 */

/** Lengths are rounded: an event may seem to end a little after the film. */
const ROUNDING_MS = 500;

/**
 * @param {unknown} event
 * @param {number} durationMs
 * @param {Fail} fail
 * @returns {TrueEvent}
 */
export function readEvent(event, durationMs, fail) {
  const { kind, start_s, end_s, borderline } = Object(event);
  if (typeof kind !== 'string' || kind === '') throw fail('kind has to be a word.');
  if (!isSeconds(start_s) || !isSeconds(end_s) || end_s <= start_s) {
    throw fail('start_s and end_s have to be seconds, the end after the start.');
  }
  const endMs = Math.round(end_s * 1000);
  if (endMs > durationMs + ROUNDING_MS) throw fail('it ends after the recording.');
  return { kind, startMs: Math.round(start_s * 1000), endMs, borderline: borderline === true };
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
export function isSeconds(value) {
  return typeof value === 'number' && value >= 0 && value < 86_400;
}
