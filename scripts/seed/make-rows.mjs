// @ts-check
import { importProduct } from '../setup/product-code.mjs';
import { makeSamples } from './make-samples.mjs';
import { makeSitting } from './make-sitting.mjs';
import { makeTrace } from './make-trace.mjs';
import { createChance } from './random.mjs';

/**
 * @typedef {import('../../lib/db/schema').SessionRow} SessionRow
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 * @typedef {import('../../lib/db/schema').SampleRow} SampleRow
 * @typedef {import('../../lib/db/schema').TraceRow} TraceRow
 * @typedef {import('../../lib/exams/log-entry').LogEntry} LogEntry
 * @typedef {import('./random.mjs').Chance} Chance
 *
 * @typedef {object} SeedOptions
 * @property {number} sessions how many
 * @property {number} seed
 * @property {number} now epoch ms: the last session ended some hours before it
 *
 * @typedef {object} SeedRows
 * @property {readonly SessionRow[]} sessions
 * @property {readonly ViolationRow[]} violations
 * @property {readonly { sessionId: string, atMs: number, entry: LogEntry }[]} log
 * @property {readonly SampleRow[]} samples
 * @property {readonly TraceRow[]} traces
 * @property {readonly { id: string, sessionId: string, violationId: string, atMs: number }[]} evidence without pictures
 *
 * @typedef {object} Product
 * @property {typeof import('../../lib/exams/exam-plan').planExam} planExam
 * @property {typeof import('../../lib/exams/exam-run').createExamRun} createExamRun
 * @property {typeof import('../../lib/exams/catalogue').findExam} findExam
 * @property {typeof import('../../lib/providers/index').packById} packById
 * @property {typeof import('../../lib/providers/index').ownPack} ownPack
 * @property {typeof import('../../lib/rules/index').setUpRules} setUpRules
 * @property {typeof import('../../lib/rules/index').ruleById} ruleById
 * @property {typeof import('../../lib/tuning/pack-observations').packObservations} packObservations
 * @property {typeof import('../../lib/drills/solo-drills').planSolo} planSolo
 * @property {typeof import('../../lib/drills/solo-drills').DRILL_ORIGIN} DRILL_ORIGIN
 * @property {typeof import('../../lib/lockdown/lockdown').LOCKDOWN_PRESETS} LOCKDOWN_PRESETS
 */

const FILES = [
  'lib/exams/exam-plan.ts',
  'lib/exams/exam-run.ts',
  'lib/exams/catalogue.ts',
  'lib/providers/index.ts',
  'lib/rules/index.ts',
  'lib/tuning/pack-observations.ts',
  'lib/drills/solo-drills.ts',
  'lib/lockdown/lockdown.ts',
];

const DAY_MS = 86_400_000;
/** Samples and traces of all seconds of a thousand sessions are for nobody to look at. */
const WITH_ALL = 12;

/**
 * Sessions of somebody who practises on most days, sits for longer by and by, and gets better at it.
 *
 * @param {SeedOptions} options
 * @returns {Promise<SeedRows>}
 */
export async function makeRows({ sessions: count, seed, now }) {
  /** @type {Product} */
  const product = Object.assign({}, ...(await Promise.all(FILES.map((file) => importProduct(file)))));
  const chance = createChance(seed);
  const sittings = startTimes(count, chance, now).map((startedAt, index) =>
    makeSitting(product, chance, { index, startedAt, progress: count === 1 ? 1 : index / (count - 1) }),
  );
  const newest = sittings.slice(-WITH_ALL);
  const older = sittings.slice(0, -WITH_ALL);
  const explained = newest.flatMap(({ violations }) => violations.map((one) => makeTrace(product, chance, one)));
  return {
    sessions: sittings.map(({ session }) => session),
    violations: [...older.flatMap(({ violations }) => violations), ...explained.map(({ violation }) => violation)],
    traces: explained.map(({ trace }) => trace),
    log: sittings.flatMap(({ session, log }) =>
      log.map((entry) => ({ sessionId: session.id, atMs: entry.atMs, entry })),
    ),
    samples: newest.flatMap((sitting) => makeSamples(sitting, chance)),
    evidence: newest.flatMap(({ violations }) =>
      violations.map(({ id, sessionId, startMs }) => ({
        id: `${id} picture`,
        sessionId,
        violationId: id,
        atMs: startMs,
      })),
    ),
  };
}

/**
 * Oldest first: one a day at most times, two now and then, and days of rest.
 *
 * @param {number} count
 * @param {Chance} chance
 * @param {number} now
 */
function startTimes(count, chance, now) {
  /** @type {number[]} */
  const times = [];
  let at = now - 5 * 3_600_000;
  for (let left = count; left > 0; left -= 1) {
    times.unshift(Math.round(at));
    at -= chance.pick([0.3, 1, 1, 1, 2, 3]) * DAY_MS + chance.between(-1, 1) * 3_600_000;
  }
  return times;
}
