// @ts-check
import { GLANCE_EVERY_MS } from './make-trace.mjs';
import { makeViolations } from './make-violations.mjs';

/**
 * @typedef {import('./make-rows.mjs').Product} Product
 * @typedef {import('./make-rows.mjs').SessionRow} SessionRow
 * @typedef {import('./make-rows.mjs').ViolationRow} ViolationRow
 * @typedef {import('./make-rows.mjs').LogEntry} LogEntry
 * @typedef {import('./random.mjs').Chance} Chance
 * @typedef {{ readonly session: SessionRow, readonly violations: readonly ViolationRow[], readonly log: readonly LogEntry[] }} Sitting
 *
 * @typedef {object} Occasion
 * @property {number} index
 * @property {number} startedAt epoch ms
 * @property {number} progress how far somebody has come, 0–1
 */

const MINUTE_MS = 60_000;
const EXAMS = /** @type {const} */ ([
  ['onvue/aws', 'SAA-C03'],
  ['onvue/aws', 'SAA-C03'],
  ['onvue/microsoft', 'AZ-104'],
  ['own/rules', null],
]);
/** Of so many sessions, one is a drill. */
const DRILL_EVERY = 6;
/** Minutes that people work their way up through. */
const LENGTHS = [15, 20, 30, 45, 60, 90, 130];

/**
 * One session with what happened in it, ended early if the proctor would have.
 *
 * @param {Product} product
 * @param {Chance} chance
 * @param {Occasion} occasion
 * @returns {Sitting}
 */
export function makeSitting(product, chance, { index, startedAt, progress }) {
  const { pack, plan, about } =
    index % DRILL_EVERY === DRILL_EVERY - 2 ? drill(product, chance) : exam(product, chance, index);
  const rules = product.setUpRules({}, 'exam', pack.rules);
  const id = `seed-${index}`;
  const step = Math.min(LENGTHS.length - 1, Math.floor(progress * LENGTHS.length * chance.between(0.7, 1.1)));
  const stamina = Math.round((LENGTHS[step] ?? 30) * MINUTE_MS * chance.between(0.85, 1));
  const plannedMs = 'drill' in about && plan.minutes !== null ? plan.minutes * MINUTE_MS : stamina;
  const all = makeViolations(product, chance, { sessionId: id, rules, lengthMs: plannedMs, progress });
  const log = runExam(rules, product.createExamRun(plan, null), all, plannedMs, chance);
  const ended = log.find(({ type }) => type === 'ended-by-proctor' || type === 'time-up');
  const lengthMs = ended?.atMs ?? plannedMs;
  const isGivenUp = ended === undefined && chance.next() < 0.05;
  return {
    session: {
      id,
      createdAt: startedAt - 3000,
      lastHeartbeatAt: startedAt + lengthMs,
      browserRunId: 'seed',
      tabId: 1,
      windowId: 1,
      ...about,
      state: 'ended',
      startedAt,
      endedAt: startedAt + lengthMs,
      endReason: ended?.type === 'ended-by-proctor' ? 'proctor' : ended ? 'time-up' : isGivenUp ? 'abandoned' : 'user',
      failure: null,
      plan,
      waitMs: null,
      checkInTabId: null,
      appointmentId: null,
      rules,
      lockdown: product.LOCKDOWN_PRESETS.relaxed,
      devices: { cameraId: null, microphoneId: null },
      keepPictures: true,
      health: {
        framesAnalysed: Math.round((lengthMs / 1000) * 5),
        framesDropped: 3,
        medianFrameMs: 48,
        voiceFrames: Math.round(lengthMs / 32),
        workerRestarts: 0,
      },
    },
    violations: all
      .filter(({ startMs }) => startMs <= lengthMs)
      .map((row) => ({ ...row, endMs: Math.min(row.endMs ?? lengthMs, lengthMs) })),
    log: log.filter(({ atMs }) => atMs <= lengthMs),
  };
}

/**
 * @param {Product} product
 * @param {Chance} chance
 * @param {number} index
 */
function exam(product, chance, index) {
  const [packId, examCode] = chance.pick(EXAMS);
  const pack = product.packById(packId) ?? product.ownPack();
  const chosen = product.findExam(examCode, []);
  const plan = product.planExam(pack, chosen, {
    packId: pack.id,
    examCode,
    extraTime: 'none',
    breaksGranted: false,
    interruptions: 'none',
  });
  const title = chosen ? `${chosen.code} practice test ${1 + (index % 6)}` : 'Practice questions';
  return { pack, plan, about: { origin: 'https://practice.example', title } };
}

/**
 * Those without a proctor's wait and without interruptions, which take more than time to make up.
 *
 * @param {Product} product
 * @param {Chance} chance
 */
function drill(product, chance) {
  const kind = chance.pick(/** @type {const} */ (['silent-reading', 'sit-still', 'eyes-on-screen']));
  const plan = product.planSolo({ drill: kind, minutes: chance.pick([2, 5, 10]), seen: false });
  return { pack: product.ownPack(), plan, about: { origin: product.DRILL_ORIGIN, title: '', drill: kind } };
}

/**
 * When its rule has had the patience that it has.
 *
 * @param {ViolationRow} violation
 * @param {SessionRow['rules']} rules
 */
function noticedMs({ rule, startMs }, rules) {
  const numbers = rules[rule]?.thresholds;
  return startMs + (numbers?.afterMs ?? 0) + ((numbers?.times ?? 1) - 1) * GLANCE_EVERY_MS;
}

/**
 * The log as the exam itself would write it.
 *
 * @param {SessionRow['rules']} rules
 * @param {ReturnType<Product['createExamRun']>} run
 * @param {readonly ViolationRow[]} violations
 * @param {number} lengthMs
 * @param {Chance} chance
 * @returns {LogEntry[]}
 */
function runExam(rules, run, violations, lengthMs, chance) {
  const log = [...run.begin(0)];
  let [question, nextMs] = [0, 0];
  for (let atMs = 0; atMs <= lengthMs; atMs += 1000) {
    const opened = violations.filter((one) => noticedMs(one, rules) > atMs - 1000 && noticedMs(one, rules) <= atMs);
    const closed = violations.filter(({ endMs }) => endMs !== null && endMs > atMs - 1000 && endMs <= atMs);
    log.push(
      ...run.follow(
        opened.map(({ rule, severity, startMs }) => ({ type: 'opened', rule, severity, startMs, atMs, details: {} })),
        atMs,
      ),
      ...run.follow(
        closed.map(({ rule, startMs, endMs }) => ({ type: 'closed', rule, startMs, endMs: endMs ?? atMs })),
        atMs,
      ),
      ...run.advance(atMs),
    );
    if (atMs >= nextMs && question < 65) {
      question += 1;
      nextMs = atMs + chance.between(40, 190) * 1000;
      log.push(...run.showQuestion(question, 65, 'page', atMs));
    }
    if (run.state().over !== null) break;
  }
  return log;
}
