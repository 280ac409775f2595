// @ts-check
import { accountsFor, endOf, TOLERANCE_MS, touches } from './accounts-for.mjs';
import { cleanTime } from './clean-time.mjs';
import { RETROSPECTIVE_RULES } from './event-kinds.mjs';

/**
 * @typedef {import('./event-kinds.mjs').EventKind} EventKind
 * @typedef {import('../dataset/true-event.mjs').TrueEvent} TrueEvent
 *
 * @typedef {object} Logged a violation; milliseconds since the first frame
 * @property {string} rule
 * @property {number} startMs
 * @property {number | null} endMs
 * @property {number} [knownMs] when it was known, if that is known
 *
 * @typedef {object} ScoredEvent
 * @property {string} kind
 * @property {number} startMs
 * @property {number} endMs
 * @property {string | null} foundBy the rule
 * @property {number | null} delayMs from the event's start to the violation's; `null` where that cannot be told
 * @property {number | null} knownAfterMs from the event's start to when it was known
 *
 * @typedef {object} FalseAlarm
 * @property {string} kind of event that was not there; the rule's own name where no kind of event is its matter
 * @property {string} rule
 * @property {number} startMs
 * @property {number} endMs
 *
 * @typedef {object} ScenarioScore
 * @property {readonly ScoredEvent[]} events all but the borderline ones and those that no rule is for
 * @property {readonly FalseAlarm[]} falseAlarms
 * @property {number} cleanMs time without events; noise is none
 */

/**
 * Compares what was logged in a session with what happened in it.
 *
 * @param {object} session
 * @param {number} session.durationMs
 * @param {readonly TrueEvent[]} session.events
 * @param {readonly Logged[]} session.violations
 * @param {readonly EventKind[]} kinds
 * @returns {ScenarioScore}
 */
export function scoreScenario({ durationMs, events, violations }, kinds) {
  const kindOf = (/** @type {string} */ name) => kinds.find(({ kind }) => kind === name);
  // The film begins again at its end, and a picture that jumps is not the person's doing.
  const judged = violations.filter(({ startMs }) => startMs < durationMs - TOLERANCE_MS);
  const scored = events.filter(({ kind, borderline }) => !borderline && (kindOf(kind)?.rules.length ?? 0) > 0);
  const falseAlarms = judged.filter((violation) => !events.some((event) => accountsFor(event, violation, kindOf)));
  return {
    events: scored.map((event) => scoreEvent(event, { earlier: events, violations: judged, kind: kindOf(event.kind) })),
    falseAlarms: falseAlarms.map((violation) => ({
      kind: kinds.find(({ rules }) => rules.includes(violation.rule))?.kind ?? violation.rule,
      rule: violation.rule,
      startMs: violation.startMs,
      endMs: endOf(violation),
    })),
    cleanMs: cleanTime(
      durationMs,
      events.filter((event) => event.kind !== 'noise' && (event.borderline || scored.includes(event))),
    ),
  };
}

/**
 * @param {TrueEvent} event
 * @param {object} context
 * @param {readonly TrueEvent[]} context.earlier
 * @param {readonly Logged[]} context.violations
 * @param {EventKind | undefined} context.kind
 * @returns {ScoredEvent}
 */
function scoreEvent(event, { earlier, violations, kind }) {
  const { startMs, endMs } = event;
  const found = violations
    .filter((violation) => kind?.rules.includes(violation.rule) && touches(event, violation, 0))
    .sort((a, b) => rank(a) - rank(b) || a.startMs - b.startMs)[0];
  const scored = { kind: event.kind, startMs, endMs, foundBy: found?.rule ?? null };
  // One violation that goes on from one event to the next has no start of its own for the second.
  const before = earlier.some(
    (other) => found && other.kind === event.kind && other.startMs < startMs && touches(other, found, 0),
  );
  if (!found || before || rank(found) > 0) return { ...scored, delayMs: null, knownAfterMs: null };
  const knownAfterMs = found.knownMs === undefined ? null : found.knownMs - startMs;
  return { ...scored, delayMs: found.startMs - startMs, knownAfterMs };
}

/** @param {Logged} violation */
function rank({ rule }) {
  return RETROSPECTIVE_RULES.has(rule) ? 1 : 0;
}
