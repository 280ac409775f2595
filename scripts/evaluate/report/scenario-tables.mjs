// @ts-check
import { rateWords, ratioWords, secondsWords } from './number-words.mjs';

/**
 * @param {import('./scenario-results.mjs').ScenarioResults} results
 * @returns {readonly import('./table.mjs').Table[]}
 */
export function scenarioTables({ played, byKind, falseAlarmsPerHour, scenariosAlone, notLookedFor, items }) {
  const { falseAlarms, cleanHours } = scenariosAlone;
  const minutes = (cleanHours * 60).toFixed(1);
  const missing = notLookedFor.length > 0 ? ` Not looked for: ${notLookedFor.join(', ')}.` : '';
  return [
    {
      title: `Scenarios: ${items.length} recorded sessions, ${played}`,
      header: ['event', 'events', 'found', 'false alarms', 'recall', 'precision', 'delay median', 'delay p95'],
      rows: Object.entries(byKind).map(([kind, summary]) => [
        kind,
        String(summary.events),
        String(summary.found),
        String(summary.falseAlarms),
        summary.optional ? 'optional' : ratioWords(summary.recall),
        ratioWords(summary.precision),
        secondsWords(summary.delayMedianMs),
        secondsWords(summary.delayP95Ms),
      ]),
      note:
        `False alarms: ${falseAlarms} in these sessions, which hold ${minutes} min of clean time; ` +
        `with the clean hours, if any, ${rateWords(falseAlarmsPerHour)} per hour.${missing}`,
    },
  ];
}

/**
 * @param {import('./scenario-results.mjs').ScenarioResults} results
 * @returns {readonly string[]} a line for each event that was missed and each false alarm
 */
export function scenarioFailures({ items }) {
  return items.flatMap(({ name, events, falseAlarms }) => [
    ...events
      .filter(({ kind, foundBy }) => foundBy === null && kind !== 'noise')
      .map(({ kind, startMs, endMs }) => `${name}: missed ${kind}, ${span(startMs, endMs)}`),
    ...falseAlarms.map(({ rule, startMs, endMs }) => `${name}: false ${rule}, ${span(startMs, endMs)}`),
  ]);
}

/**
 * @param {number} startMs
 * @param {number} endMs
 */
export function span(startMs, endMs) {
  return `${(startMs / 1000).toFixed(1)}–${(endMs / 1000).toFixed(1)} s`;
}
