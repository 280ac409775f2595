// @ts-check
import { toViolations } from '../replay/create-replay.mjs';

/**
 * @typedef {import('../../../lib/rules/define-rule').Rule} Rule
 * @typedef {import('../../../lib/observations').Observation} Observation
 * @typedef {import('../scenarios/score-scenario.mjs').Logged} Logged
 */

/**
 * Runs rules of others over what the workers measured.
 *
 * @param {import('../replay/replay-raw.mjs').RawSession} raw
 * @param {object} how
 * @param {import('../replay/load-product.mjs').Product['createRuleEngine']} how.createRuleEngine
 * @param {readonly Rule[]} how.rules
 * @param {import('./calibration.mjs').ReadFrame} how.readFrame
 * @returns {readonly Logged[]} under the names of our rules, those that overlap as one
 */
export function judgeByRules({ frames, sounds }, { createRuleEngine, rules, readFrame }) {
  const setup = Object.fromEntries(rules.map(({ id, defaults }) => [id, { enabled: true, thresholds: defaults }]));
  const engine = createRuleEngine(setup, rules);
  const observations = [
    ...frames.map(({ seen, atMs }) => toFace(readFrame(seen, atMs), atMs)),
    ...sounds.map(({ heard, atMs }) => toVoice(heard.levelDbfs, atMs)),
  ].sort((a, b) => a.atMs - b.atMs);
  const changes = observations.flatMap((observation) => engine.observe(observation));
  const endMs = observations.at(-1)?.atMs ?? 0;
  return mergeOverlapping(toViolations([...changes, ...engine.finish(endMs)]));
}

/**
 * @param {import('./calibration.mjs').BaselineFrame} frame
 * @param {number} atMs
 * @returns {Observation}
 */
function toFace({ faces, head, eyes }, atMs) {
  return {
    kind: 'face',
    atMs,
    faces,
    yawDeg: head?.yawDeg ?? null,
    pitchDeg: head?.pitchDeg ?? null,
    lookYawDeg: eyes?.yawDeg ?? null,
    lookPitchDeg: eyes?.pitchDeg ?? null,
    personRatio: null,
    mouthOpenRatio: null,
    lipMotionPerS: null,
    speechRatio: null,
    faceHeightRatio: null,
    faceCutRatio: null,
  };
}

/**
 * @param {number} levelDbfs
 * @param {number} atMs
 * @returns {Observation}
 */
function toVoice(levelDbfs, atMs) {
  return {
    kind: 'voice',
    atMs,
    levelDbfs,
    floorDbfs: -100,
    spreadDb: 0,
    speechRatio: 0,
    speechForMs: 0,
    lipMotionPerS: null,
  };
}

/**
 * @param {readonly Logged[]} violations
 * @returns {readonly Logged[]}
 */
function mergeOverlapping(violations) {
  /** @type {Logged[]} */
  const merged = [];
  const named = violations.map((violation) => ({ ...violation, rule: violation.rule.split(':')[0] ?? violation.rule }));
  for (const violation of named.sort((a, b) => a.startMs - b.startMs)) {
    const before = merged.findLast(({ rule }) => rule === violation.rule);
    const beforeEndMs = before?.endMs ?? before?.startMs;
    if (!before || beforeEndMs === undefined || violation.startMs > beforeEndMs) merged.push(violation);
    else before.endMs = Math.max(beforeEndMs, violation.endMs ?? violation.startMs);
  }
  return merged;
}
