// @ts-check

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
/** What happens, how often against the others, and for how long in seconds. */
const HAPPENINGS = /** @type {const} */ ([
  ['talking', 6, 1, 8],
  ['reading-lips', 5, 5, 15],
  ['looking-away', 6, 2, 9],
  ['repeated-glances', 2, 10, 30],
  ['no-face', 2, 3, 25],
  ['tab-switch', 2, 2, 14],
  ['loud-noise', 3, 1, 6],
  ['other-voice', 1, 2, 6],
  ['multiple-faces', 1, 3, 12],
  ['copy-paste', 1, 0, 0],
  ['face-hidden', 1, 3, 8],
]);
const EXAMS = /** @type {const} */ ([
  ['onvue/aws', 'SAA-C03'],
  ['onvue/aws', 'SAA-C03'],
  ['onvue/microsoft', 'AZ-104'],
  ['own/rules', null],
]);
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
  const [packId, examCode] = chance.pick(EXAMS);
  const pack = product.packById(packId) ?? product.ownPack();
  const exam = product.findExam(examCode, []);
  const plan = product.planExam(pack, exam, {
    packId: pack.id,
    examCode,
    extraTime: 'none',
    breaksGranted: false,
    interruptions: 'none',
  });
  const rules = product.setUpRules({}, 'exam', pack.rules);
  const id = `seed-${index}`;
  const step = Math.min(LENGTHS.length - 1, Math.floor(progress * LENGTHS.length * chance.between(0.7, 1.1)));
  const plannedMs = Math.round((LENGTHS[step] ?? 30) * MINUTE_MS * chance.between(0.85, 1));
  const all = makeViolations(chance, { sessionId: id, rules, lengthMs: plannedMs, progress });
  const log = runExam(product.createExamRun(plan, null), all, plannedMs, chance);
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
      origin: 'https://practice.example',
      title: exam ? `${exam.code} practice test ${1 + (index % 6)}` : 'Practice questions',
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
 * @param {Chance} chance
 * @param {{ sessionId: string, rules: SessionRow['rules'], lengthMs: number, progress: number }} about
 * @returns {ViolationRow[]}
 */
function makeViolations(chance, { sessionId, rules, lengthMs, progress }) {
  const perHour = Math.max(0.4, 11 * (1 - progress) ** 1.5) * chance.between(0.2, 1.8);
  const weights = HAPPENINGS.flatMap((happening) => Array(happening[1]).fill(happening));
  /** @type {ViolationRow[]} */
  const rows = [];
  let atMs = 0;
  for (;;) {
    atMs += (-Math.log(1 - chance.next()) / perHour) * 3_600_000;
    if (atMs >= lengthMs - 1000) return rows;
    const [rule, , shortestS, longestS] = chance.pick(/** @type {[typeof HAPPENINGS[number]]} */ (weights));
    const endMs = Math.min(lengthMs, Math.round(atMs + chance.between(shortestS, longestS) * 1000));
    rows.push({
      id: `${sessionId}-${rows.length}`,
      sessionId,
      rule,
      severity: rules[rule]?.severity ?? 'warning',
      startMs: Math.round(atMs),
      endMs,
      details: {},
      falseAlarmAt: null,
      note: '',
    });
    atMs = endMs + 2000;
  }
}

/**
 * The log as the exam itself would write it.
 *
 * @param {ReturnType<Product['createExamRun']>} run
 * @param {readonly ViolationRow[]} violations
 * @param {number} lengthMs
 * @param {Chance} chance
 * @returns {LogEntry[]}
 */
function runExam(run, violations, lengthMs, chance) {
  const log = [...run.begin(0)];
  let [question, nextMs] = [0, 0];
  for (let atMs = 0; atMs <= lengthMs; atMs += 1000) {
    const opened = violations.filter(({ startMs }) => startMs > atMs - 1000 && startMs <= atMs);
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
