// @ts-check
import { textTable } from './text-table.mjs';

/**
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 * @typedef {Pick<import('./violation-words.mjs').ViolationWords, 'clock' | 'nameOf'>} Words
 */

/**
 * @param {readonly ViolationRow[]} violations of a session that is over
 * @param {Words} words
 * @returns {string}
 */
export function violationTable(violations, { clock, nameOf }) {
  const rows = violations.map(({ rule, startMs, endMs, severity }) => {
    const end = endMs ?? startMs;
    return [nameOf(rule), clock(startMs), clock(end), `${((end - startMs) / 1000).toFixed(1)} s`, severity];
  });
  return textTable(['Rule', 'Start', 'End', 'Duration', 'Severity'], rows);
}

/**
 * @param {readonly import('./expected-events.mjs').Match[]} matches
 * @param {Words} words
 * @returns {string} a line for each thing that happened: whether it was logged
 */
export function describeMatches(matches, { clock, nameOf }) {
  return matches
    .map(({ event, violation }) => {
      const happened = `${nameOf(event.kind)}, happened ${clock(event.startMs)}–${clock(event.endMs)}`;
      return violation ? `✔ ${happened}: logged at ${clock(violation.startMs)}` : `✘ ${happened}: not logged`;
    })
    .join('\n');
}
