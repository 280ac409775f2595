// @ts-check
import { SetupError } from '../../setup/setup-error.mjs';

/**
 * What stands in one line of a manifest, checked once, here.
 *
 * @typedef {import('./manifest.mjs').Row} Row
 * @typedef {{ readonly startMs: number, readonly endMs: number }} Stretch
 */

/**
 * @param {Row} row
 * @param {string} message
 * @returns {SetupError}
 */
export function rowError({ manifest, line }, message) {
  return new SetupError(`${manifest}, line ${line}: ${message}`);
}

/**
 * @param {Row} row
 * @param {string} column
 * @returns {number} 0, 1, 2 …
 * @throws {SetupError}
 */
export function wholeNumber(row, column) {
  const text = row.text(column);
  if (!/^\d{1,6}$/.test(text)) throw rowError(row, `${column} is "${text}", but has to be a whole number.`);
  return Number(text);
}

/**
 * @param {Row} row
 * @param {string} column of seconds
 * @returns {number} milliseconds, above 0
 * @throws {SetupError}
 */
export function duration(row, column) {
  const seconds = Number(row.text(column) || Number.NaN);
  if (!(seconds > 0 && seconds < 86_400)) {
    throw rowError(row, `${column} is "${row.text(column)}", but has to be a number of seconds.`);
  }
  return Math.round(seconds * 1000);
}

/**
 * @template {string} Value
 * @param {Row} row
 * @param {string} column
 * @param {readonly Value[]} values the first one stands for an empty or missing cell
 * @returns {Value}
 * @throws {SetupError}
 */
export function oneOf(row, column, values) {
  const text = row.text(column);
  const value = text === '' ? values[0] : values.find((candidate) => candidate === text);
  if (value === undefined) throw rowError(row, `${column} is "${text}", but has to be ${values.join(' or ')}.`);
  return value;
}

/**
 * @param {Row} row
 * @param {string} column such as `0.40-1.20;1.44-end`; empty for none
 * @param {number} durationMs what "end" means
 * @returns {readonly Stretch[]}
 * @throws {SetupError}
 */
export function stretches(row, column, durationMs) {
  const parts = row.text(column).split(';');
  return parts.filter((part) => part.trim() !== '').map((part) => stretch(row, column, { part, durationMs }));
}

/**
 * @param {Row} row
 * @param {string} column
 * @param {{ part: string, durationMs: number }} options
 * @returns {Stretch}
 */
function stretch(row, column, { part, durationMs }) {
  const [, start, end] = /^\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?|end)\s*$/.exec(part) ?? [];
  const startMs = Math.round(Number(start) * 1000);
  const endMs = end === 'end' ? durationMs : Math.round(Number(end) * 1000);
  if (!(endMs >= startMs)) throw rowError(row, `${column} has "${part.trim()}", but needs seconds such as 0.4-1.2.`);
  return { startMs, endMs };
}
