// @ts-check

/**
 * @typedef {import('../../lib/observations').Observation} Observation
 * @typedef {import('../../lib/observations').ObservationKind} ObservationKind
 * @typedef {import('../../lib/db/schema').TraceRow} TraceRow
 * @typedef {import('./make-rows.mjs').ViolationRow} ViolationRow
 * @typedef {import('./make-rows.mjs').Product} Product
 * @typedef {import('./random.mjs').Chance} Chance
 * @typedef {Readonly<Record<string, string | number | boolean | null>>} Values
 */

/** As often as the monitor reports. */
const EVERY_MS = Object.freeze({ face: 200, voice: 100 });
const BEFORE_MS = 8000;
const AFTER_MS = 3000;
/** As the trace of a real violation: its beginning is kept, not all of it. */
const BEGINNING_MS = 30_000;
/** Somebody who glances aside does so for a second in every four. */
export const GLANCE_EVERY_MS = 4000;
const GLANCE_MS = 1000;

/** @type {Readonly<Record<'face' | 'voice', Values>>} */
const CALM = {
  face: {
    faces: 1,
    personRatio: null,
    yawDeg: 2,
    pitchDeg: -3,
    lookYawDeg: 3,
    lookPitchDeg: -2,
    mouthOpenRatio: 0.02,
    lipMotionPerS: 0.01,
    speechRatio: 0.03,
    faceHeightRatio: 0.45,
    faceCutRatio: 0,
  },
  voice: { speechRatio: 0.03, levelDbfs: -58, floorDbfs: -60, spreadDb: 1, speechForMs: 0, lipMotionPerS: 0.01 },
};
const GONE = { yawDeg: null, pitchDeg: null, lookYawDeg: null, lookPitchDeg: null, lipMotionPerS: null };
const AWAY = { yawDeg: 38, lookYawDeg: 42 };
const SPEECH = { speechRatio: 0.94, levelDbfs: -28, spreadDb: 6 };

/** @type {Readonly<Record<string, Values>>} what is otherwise while a rule is broken */
const BROKEN = {
  talking: { ...SPEECH, lipMotionPerS: 0.16 },
  'other-voice': { ...SPEECH, lipMotionPerS: 0.01 },
  'loud-noise': { levelDbfs: -22, spreadDb: 5 },
  'reading-lips': { mouthOpenRatio: 0.07, lipMotionPerS: 0.17 },
  'looking-away': AWAY,
  'repeated-glances': AWAY,
  'no-face': { ...GONE, faces: 0, personRatio: 0.01 },
  'face-hidden': { ...GONE, faces: 0, personRatio: 0.24 },
  'multiple-faces': { faces: 2 },
  'tab-switch': { on: 'other-tab' },
  'copy-paste': { action: 'copy' },
};

/**
 * A violation with what a detector would have reported of it, and the trace that it is explained from.
 *
 * @param {Product} product
 * @param {Chance} chance
 * @param {ViolationRow} violation
 * @returns {{ readonly violation: ViolationRow, readonly trace: TraceRow }}
 */
export function makeTrace(product, chance, violation) {
  const { id, sessionId, rule: name, startMs } = violation;
  const rule = product.ruleById(name);
  if (!rule) throw new Error(`There is no rule “${name}”.`);
  const observations = observe(rule.observes, chance, violation);
  const first = observations.find(({ atMs }) => atMs >= startMs);
  const details = first === undefined ? {} : (rule.details?.(first, rule.defaults) ?? {});
  return {
    violation: { ...violation, details },
    trace: { violationId: id, sessionId, complete: true, observations: product.packObservations(observations) },
  };
}

/**
 * @param {ObservationKind} kind
 * @param {Chance} chance
 * @param {ViolationRow} violation
 * @returns {Observation[]}
 */
function observe(kind, chance, { rule, startMs, endMs }) {
  const broken = BROKEN[rule] ?? {};
  const untilMs = endMs ?? startMs;
  if (kind !== 'face' && kind !== 'voice') {
    const back = rule === 'tab-switch' ? [observed(kind, { on: 'exam' }, untilMs)] : [];
    return [observed(kind, broken, startMs), ...back];
  }
  const calm = CALM[kind];
  const lastMs = Math.min(untilMs + AFTER_MS, startMs + BEGINNING_MS);
  /** @type {Observation[]} */
  const observations = [];
  // The moment it began is one of those that were looked at.
  const firstMs = startMs - Math.floor(Math.min(BEFORE_MS, startMs) / EVERY_MS[kind]) * EVERY_MS[kind];
  for (let atMs = firstMs; atMs <= lastMs; atMs += EVERY_MS[kind]) {
    const isBroken = atMs >= startMs && atMs < untilMs && (rule !== 'repeated-glances' || isGlance(atMs - startMs));
    observations.push(observed(kind, shaken(chance, isBroken ? { ...calm, ...broken } : calm), atMs));
  }
  return observations;
}

/** @param {number} sinceMs */
function isGlance(sinceMs) {
  return sinceMs % GLANCE_EVERY_MS < GLANCE_MS;
}

/**
 * No measurement is twice the same: a tenth more or less. Counts are.
 *
 * @param {Chance} chance
 * @param {Values} values
 * @returns {Values}
 */
function shaken(chance, values) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value !== 'number' || name === 'faces' ? value : value * chance.between(0.95, 1.05),
    ]),
  );
}

/**
 * @param {ObservationKind} kind
 * @param {Values} values
 * @param {number} atMs
 */
function observed(kind, values, atMs) {
  return /** @type {Observation} */ (/** @type {unknown} */ ({ kind, atMs, ...values }));
}
