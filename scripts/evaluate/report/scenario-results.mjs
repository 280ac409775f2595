// @ts-check
import { alarmsPerHour } from '../alarms-per-hour.mjs';
import { scoreScenario } from '../scenarios/score-scenario.mjs';
import { summarizeKinds } from '../scenarios/summarize-kinds.mjs';

/**
 * @typedef {import('../scenarios/judge-scenarios.mjs').PlayedScenario} PlayedScenario
 * @typedef {import('../scenarios/score-scenario.mjs').ScenarioScore} ScenarioScore
 * @typedef {import('../scenarios/event-kinds.mjs').EventKind} EventKind
 *
 * @typedef {ScenarioScore & Pick<PlayedScenario, 'violations' | 'health'> & { name: string,
 *   notLookedFor: readonly string[] }} ScenarioItem
 *
 * @typedef {object} ScenarioResults
 * @property {'real time' | 'offline'} played
 * @property {ReturnType<typeof summarizeKinds>} byKind
 * @property {number | null} falseAlarmsPerHour of clean time, that of the clean hours included
 * @property {ReturnType<typeof alarmsPerHour>} scenariosAlone
 * @property {readonly string[]} notLookedFor kinds of events that no rule is for
 * @property {readonly ScenarioItem[]} items
 */

/**
 * @param {readonly PlayedScenario[]} played
 * @param {readonly EventKind[]} kinds
 * @param {readonly { falseAlarms: readonly unknown[], cleanMs: number }[]} cleanScores
 * @returns {ScenarioResults}
 */
export function scenarioResults(played, kinds, cleanScores) {
  const items = played.map(({ scenario, violations, health }) => ({
    name: scenario.name,
    ...scoreScenario({ ...scenario, violations }, kinds),
    notLookedFor: notLookedFor(scenario.events, kinds),
    violations,
    health,
  }));
  return {
    played: items.some(({ health }) => health !== null) ? 'real time' : 'offline',
    byKind: summarizeKinds(items, kinds),
    falseAlarmsPerHour: alarmsPerHour([...items, ...cleanScores]).falseAlarmsPerHour,
    scenariosAlone: alarmsPerHour(items),
    notLookedFor: [...new Set(items.flatMap((item) => item.notLookedFor))],
    items,
  };
}

/**
 * @param {PlayedScenario['scenario']['events']} events
 * @param {readonly EventKind[]} kinds
 */
function notLookedFor(events, kinds) {
  const judged = kinds.filter(({ rules }) => rules.length > 0).map(({ kind }) => kind);
  return [...new Set(events.map(({ kind }) => kind).filter((kind) => !judged.includes(kind)))];
}
