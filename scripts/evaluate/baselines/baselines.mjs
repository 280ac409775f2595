// @ts-check
import { BARE_DETECTOR_RULES, LOUDNESS_RULES, PROCTA_RULES } from './baseline-rules.mjs';
import { createCalibration } from './calibration.mjs';
import { judgeByRules } from './judge-by-rules.mjs';

/**
 * What others do, judged on the same frames and sounds.
 *
 * @typedef {import('../replay/replay-raw.mjs').RawSession} RawSession
 * @typedef {import('../scenarios/score-scenario.mjs').Logged} Logged
 *
 * @typedef {object} Baseline
 * @property {string} name
 * @property {string} says what it is, for a table's legend
 * @property {readonly string[]} rules that it has, by the names of ours
 * @property {(raw: RawSession) => readonly Logged[]} judge
 */

/**
 * @param {import('../replay/load-product.mjs').Product} product whose engine does the timing
 * @returns {readonly Baseline[]}
 */
export function baselines({ createRuleEngine }) {
  const asSeen = () => (/** @type {import('../../../lib/vision/seen').Seen} */ seen) => ({
    faces: seen.faces.length,
    head: seen.faces[0]?.pose ?? null,
    eyes: seen.faces[0]?.eyes ?? null,
  });
  const baseline = (
    /** @type {Pick<Baseline, 'name' | 'says'>} */ words,
    /** @type {readonly import('../../../lib/rules/define-rule').Rule[]} */ rules,
    /** @type {() => import('./calibration.mjs').ReadFrame} */ createReader,
  ) => ({
    ...words,
    rules: [...new Set(rules.map(({ id }) => id.split(':')[0] ?? id))],
    judge: (/** @type {RawSession} */ raw) => judgeByRules(raw, { createRuleEngine, rules, readFrame: createReader() }),
  });
  return [
    baseline(
      { name: 'loudness', says: 'talking = louder than RMS 0.035 for 0.5 s, as most proctoring scripts do' },
      LOUDNESS_RULES,
      asSeen,
    ),
    baseline(
      { name: 'bare detector', says: 'the number of faces in each frame as it is, with no patience at all' },
      BARE_DETECTOR_RULES,
      asSeen,
    ),
    baseline(
      { name: 'Procta', says: 'the thresholds published with Procta, after its calibration' },
      PROCTA_RULES,
      createCalibration,
    ),
  ];
}
