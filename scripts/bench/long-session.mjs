// @ts-check
import { createChance } from '../seed/random.mjs';

const RULES = /** @type {const} */ ([
  ['no-face', 'critical'],
  ['talking', 'warning'],
  ['looking-away', 'warning'],
  ['reading-lips', 'warning'],
  ['loud-noise', 'notice'],
]);

/**
 * Samples of a sitting in which something is always the matter: nothing of it can be thinned out for being alike.
 *
 * @param {number} seconds
 * @returns {import('../../lib/db/schema').SampleRow[]}
 */
export function restlessSamples(seconds) {
  const chance = createChance(7);
  return Array.from({ length: seconds }, (_, second) => ({
    sessionId: 'bench',
    atMs: second * 1000,
    faces: chance.pick([0, 1, 1, 1, 2]),
    yawDeg: Math.round(chance.between(-50, 50)),
    pitchDeg: Math.round(chance.between(-30, 30)),
    levelDbfs: Math.round(chance.between(-70, -15)),
    speechRatio: chance.next(),
  }));
}

/**
 * @param {number} count
 * @param {number} lengthMs
 * @returns {import('../../lib/db/schema').ViolationRow[]}
 */
export function manyViolations(count, lengthMs) {
  return Array.from({ length: count }, (_, index) => {
    const [rule, severity] = RULES[index % RULES.length] ?? RULES[0];
    const startMs = Math.round((index / count) * lengthMs);
    const about = { details: {}, falseAlarmAt: null, note: '' };
    return { id: `bench-${index}`, sessionId: 'bench', rule, severity, startMs, endMs: startMs + 20_000, ...about };
  });
}
