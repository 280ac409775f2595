// @ts-check
import { quantile, share } from '../statistics.mjs';

/**
 * @typedef {object} KindSummary
 * @property {number} events
 * @property {number} found
 * @property {number} falseAlarms
 * @property {number | null} recall `null` where nothing had to be found
 * @property {number | null} precision found events among found events and false alarms; `null` where nothing was reported
 * @property {number | null} delayMedianMs from the event's start to the violation's
 * @property {number | null} delayP95Ms
 * @property {boolean} optional nobody has to report such events
 */

/**
 * @param {readonly import('./score-scenario.mjs').ScenarioScore[]} scores
 * @param {readonly import('./event-kinds.mjs').EventKind[]} kinds
 * @returns {Readonly<Record<string, KindSummary>>} by kind of event; rules for no kind of event stand under their own name
 */
export function summarizeKinds(scores, kinds) {
  const events = scores.flatMap((score) => score.events);
  const falseAlarms = scores.flatMap((score) => score.falseAlarms);
  const judged = kinds.filter(({ rules }) => rules.length > 0).map(({ kind }) => kind);
  const names = new Set([...judged, ...falseAlarms.map(({ kind }) => kind).sort()]);
  const optional = new Set(kinds.filter((kind) => kind.optional).map(({ kind }) => kind));
  return Object.fromEntries(
    [...names].map((name) => {
      const ofKind = events.filter(({ kind }) => kind === name);
      const falseCount = falseAlarms.filter(({ kind }) => kind === name).length;
      return [name, summarize(ofKind, falseCount, optional.has(name))];
    }),
  );
}

/**
 * @param {readonly import('./score-scenario.mjs').ScoredEvent[]} events
 * @param {number} falseAlarms
 * @param {boolean} optional
 * @returns {KindSummary}
 */
function summarize(events, falseAlarms, optional) {
  const found = events.filter(({ foundBy }) => foundBy !== null).length;
  const delays = events.flatMap(({ delayMs }) => (delayMs === null ? [] : [delayMs]));
  return {
    events: events.length,
    found,
    falseAlarms,
    recall: optional ? null : share(found, events.length),
    precision: share(found, found + falseAlarms),
    delayMedianMs: quantile(delays, 0.5),
    delayP95Ms: quantile(delays, 0.95),
    optional,
  };
}
