// @ts-check
import { alarmsPerHour } from '../alarms-per-hour.mjs';
import { judgeSounds } from '../audio/judge-sounds.mjs';
import { summarizeSounds } from '../audio/summarize-sounds.mjs';
import { scoreSitting } from '../clean/score-sitting.mjs';
import { TOLERANCE_MS } from '../scenarios/accounts-for.mjs';
import { scoreScenario } from '../scenarios/score-scenario.mjs';
import { summarizeKinds } from '../scenarios/summarize-kinds.mjs';

/**
 * @typedef {import('../baselines/baselines.mjs').Baseline} Baseline
 * @typedef {import('./scenario-results.mjs').PlayedScenario} PlayedScenario
 * @typedef {import('../clean/judge-clean.mjs').PlayedSitting} PlayedSitting
 * @typedef {import('../scenarios/event-kinds.mjs').EventKind} EventKind
 *
 * @typedef {object} Played
 * @property {readonly PlayedScenario[]} scenarios
 * @property {readonly PlayedSitting[]} sittings
 * @property {readonly import('../audio/judge-sounds.mjs').HeardSound[]} sounds
 *
 * @typedef {object} BaselineResult
 * @property {string} name
 * @property {string} says
 * @property {ReturnType<typeof summarizeKinds>} byKind of those kinds that it is for
 * @property {number | null} falseAlarmsPerHour of the same clean time as ours
 * @property {Readonly<Record<string, number>>} falseAlarmsByRule
 * @property {import('../audio/summarize-sounds.mjs').SoundsSummary | null} audio `null` if it does not listen
 */

/**
 * @param {readonly Baseline[]} baselines
 * @param {Played} played
 * @param {readonly EventKind[]} kinds
 * @returns {readonly BaselineResult[]}
 */
export function baselineResults(baselines, played, kinds) {
  return baselines.map((baseline) => resultOf(baseline, played, kinds));
}

/**
 * @param {Baseline} baseline
 * @param {Played} played
 * @param {readonly EventKind[]} kinds
 * @returns {BaselineResult}
 */
function resultOf({ name, says, rules, judge }, { scenarios, sittings, sounds }, kinds) {
  const own = kinds.map((kind) => kindFor(kind, rules));
  const scores = scenarios.map(({ scenario, raw }) => ({
    ...scoreScenario({ ...scenario, violations: judge(raw) }, own),
    // What time is clean does not depend on what somebody looks for.
    cleanMs: scoreScenario({ ...scenario, violations: [] }, kinds).cleanMs,
  }));
  const sittingScores = sittings.map(({ sitting, raw }) => scoreSitting(sitting, judge(raw)));
  const alarms = [...scores, ...sittingScores];
  const listens = rules.includes('talking') && sounds.length > 0;
  return {
    name,
    says,
    byKind: summarizeKinds(scores, own),
    falseAlarmsPerHour: alarmsPerHour(alarms).falseAlarmsPerHour,
    falseAlarmsByRule: countBy(alarms.flatMap(({ falseAlarms }) => falseAlarms.map(({ rule }) => rule))),
    audio: listens
      ? summarizeSounds(
          judgeSounds(
            sounds,
            (heard) => judge({ frames: [], sounds: heard }),
            ({ levelDbfs }) => levelDbfs,
          ),
        )
      : null,
  };
}

/**
 * Whoever has no rule for a dark camera is right to say that there is no face.
 *
 * @param {EventKind} kind
 * @param {readonly string[]} baselineRules
 * @returns {EventKind}
 */
function kindFor(kind, baselineRules) {
  const rules = kind.rules.filter((rule) => baselineRules.includes(rule));
  if (kind.kind !== 'dark' || rules.length > 0) return { ...kind, rules };
  return { ...kind, rules, tolerated: [{ rule: 'no-face', marginMs: TOLERANCE_MS }] };
}

/** @param {readonly string[]} names */
function countBy(names) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
