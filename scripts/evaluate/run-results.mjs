// @ts-check
import { judgeAsSession, judgeSounds } from './audio/judge-sounds.mjs';
import { summarizeSounds } from './audio/summarize-sounds.mjs';
import { baselines } from './baselines/baselines.mjs';
import { summarizeStills } from './images/summarize-stills.mjs';
import { baselineResults } from './report/baseline-results.mjs';
import { cleanResults } from './report/clean-results.mjs';
import { scenarioResults } from './report/scenario-results.mjs';
import { eventKinds } from './scenarios/event-kinds.mjs';

/**
 * What was played, shown and heard; `null` = not this part.
 *
 * @typedef {object} RunRecords
 * @property {readonly import('./scenarios/judge-scenarios.mjs').PlayedScenario[] | null} scenarios
 * @property {readonly import('./clean/judge-clean.mjs').PlayedSitting[] | null} sittings
 * @property {readonly import('./images/score-still.mjs').StillScore[] | null} stills
 * @property {readonly import('./audio/judge-sounds.mjs').HeardSound[] | null} sounds
 *
 * @typedef {object} RunResults
 * @property {import('./report/scenario-results.mjs').ScenarioResults | null} scenarios
 * @property {import('./report/clean-results.mjs').CleanResults | null} clean
 * @property {import('./report/still-tables.mjs').StillsResults | null} images
 * @property {import('./report/sound-tables.mjs').SoundsResults | null} audio
 * @property {readonly import('./report/baseline-results.mjs').BaselineResult[]} baselines
 */

/**
 * @param {RunRecords} records
 * @param {Pick<import('./tools.mjs').Tools, 'product' | 'setup'>} tools
 * @returns {RunResults}
 */
export function runResults({ scenarios, sittings, stills, sounds }, { product, setup }) {
  const kinds = eventKinds(product.RULES.map(({ id }) => id));
  const clean = sittings && cleanResults(sittings);
  const judged = sounds && judgeSounds(sounds, judgeAsSession(product, setup), ({ speechRatio }) => speechRatio);
  const played = { scenarios: scenarios ?? [], sittings: sittings ?? [], sounds: sounds ?? [] };
  const isCompared = scenarios !== null || sittings !== null || sounds !== null;
  return {
    scenarios: scenarios && scenarioResults(scenarios, kinds, clean?.items ?? []),
    clean,
    images: stills && { ...summarizeStills(stills), items: stills },
    audio: judged && { ...summarizeSounds(judged), items: judged.map(({ score }) => score) },
    baselines: isCompared ? baselineResults(baselines(product), played, kinds) : [],
  };
}
