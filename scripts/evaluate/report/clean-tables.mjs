// @ts-check
import { rateWords } from './number-words.mjs';
import { span } from './scenario-tables.mjs';

/**
 * @param {import('./clean-results.mjs').CleanResults} results
 * @returns {readonly import('./table.mjs').Table[]}
 */
export function cleanTables({ falseAlarms, cleanHours, falseAlarmsPerHour, byRule, framesPerSecond, items }) {
  const people = new Set(items.map(({ name }) => name)).size;
  const sounds = items.reduce((sum, item) => sum + item.sounds.length, 0);
  return [
    {
      title: `Clean exam-taking: ${(cleanHours * 60).toFixed(0)} min, ${items.length} sittings, ${sounds} everyday sounds`,
      header: ['rule', 'false alarms', 'per hour'],
      rows: [
        ...Object.entries(byRule).map(([rule, count]) => [rule, String(count), rateWords(count / cleanHours)]),
        ['all', String(falseAlarms), rateWords(falseAlarmsPerHour)],
      ],
      note: `Put together from ${people} people; ${framesPerSecond.toFixed(1)} frames a second were looked at.`,
    },
  ];
}

/**
 * @param {import('./clean-results.mjs').CleanResults} results
 * @returns {readonly string[]}
 */
export function cleanFailures({ items }) {
  return items.flatMap(({ name, falseAlarms }, index) =>
    falseAlarms.map(
      ({ rule, startMs, endMs, during }) =>
        `sitting ${index + 1} (${name}): ${rule}, ${span(startMs, endMs ?? startMs)}${during ? `, during ${during}` : ''}`,
    ),
  );
}
