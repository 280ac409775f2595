// @ts-check

/**
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 * @typedef {{ kind: string, startMs: number, endMs: number }} ScriptedEvent `kind` is the rule that should notice it
 * @typedef {{ event: ScriptedEvent, violation: ViolationRow | null }} Match
 */

/** Between the film's first frame and the session's there is at most this much. */
const TOLERANCE_MS = 1500;

/**
 * Finds for each thing that happened the violation that was logged for it.
 *
 * @param {readonly ScriptedEvent[]} events
 * @param {readonly ViolationRow[]} violations
 * @returns {readonly Match[]} in the order of the events
 */
export function matchEvents(events, violations) {
  return events.map((event) => ({
    event,
    violation: violations.find((violation) => isOf(event, violation)) ?? null,
  }));
}

/**
 * @param {ScriptedEvent} event
 * @param {ViolationRow} violation
 */
function isOf({ kind, startMs, endMs }, violation) {
  const violationEndMs = violation.endMs ?? Number.POSITIVE_INFINITY;
  return violation.rule === kind && violation.startMs < endMs + TOLERANCE_MS && violationEndMs > startMs - TOLERANCE_MS;
}
