// @ts-check

/**
 * @typedef {import('./make-rows.mjs').Product} Product
 * @typedef {import('./make-rows.mjs').SessionRow} SessionRow
 * @typedef {import('./make-rows.mjs').ViolationRow} ViolationRow
 * @typedef {import('./random.mjs').Chance} Chance
 */

/** What happens, how often against the others, and for how long in seconds: longer than the rule's patience. */
const HAPPENINGS = /** @type {const} */ ([
  ['talking', 6, 1, 8],
  ['reading-lips', 5, 5, 15],
  ['looking-away', 6, 4, 11],
  ['repeated-glances', 2, 18, 30],
  ['no-face', 2, 3, 25],
  ['tab-switch', 2, 2, 14],
  ['loud-noise', 3, 2, 6],
  ['other-voice', 1, 2, 6],
  ['multiple-faces', 1, 3, 12],
  ['copy-paste', 1, 0, 0],
  ['face-hidden', 1, 3, 8],
]);
/** What would only begin before the end is left out: it may not last long enough to be noticed. */
const LONGEST_MS = 30_000;

/**
 * Less of it the further somebody has come.
 *
 * @param {Product} product
 * @param {Chance} chance
 * @param {{ sessionId: string, rules: SessionRow['rules'], lengthMs: number, progress: number }} about
 * @returns {ViolationRow[]}
 */
export function makeViolations(product, chance, { sessionId, rules, lengthMs, progress }) {
  const perHour = Math.max(0.4, 11 * (1 - progress) ** 1.5) * chance.between(0.2, 1.8);
  const weights = HAPPENINGS.flatMap((happening) => Array(happening[1]).fill(happening));
  /** @type {ViolationRow[]} */
  const rows = [];
  let atMs = 0;
  for (;;) {
    atMs += (-Math.log(1 - chance.next()) / perHour) * 3_600_000;
    if (atMs >= lengthMs - LONGEST_MS) return rows;
    const [rule, , shortestS, longestS] = chance.pick(/** @type {[typeof HAPPENINGS[number]]} */ (weights));
    const endMs = Math.min(lengthMs, Math.round(atMs + chance.between(shortestS, longestS) * 1000));
    rows.push({
      id: `${sessionId}-${rows.length}`,
      sessionId,
      rule,
      severity: rules[rule]?.severity ?? product.ruleById(rule)?.severity ?? 'warning',
      startMs: Math.round(atMs),
      endMs,
      details: {},
      falseAlarmAt: null,
      note: '',
    });
    atMs = endMs + 2000;
  }
}
