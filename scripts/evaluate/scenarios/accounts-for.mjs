// @ts-check

/**
 * @typedef {import('./event-kinds.mjs').EventKind} EventKind
 * @typedef {import('./score-scenario.mjs').Logged} Logged
 * @typedef {import('../dataset/true-event.mjs').TrueEvent} TrueEvent
 */

/** Timelines are written down by people, to about this. */
export const TOLERANCE_MS = 500;

/**
 * Whether an event is the reason for a violation, or excuses it.
 *
 * @param {TrueEvent} event
 * @param {Logged} violation
 * @param {(name: string) => EventKind | undefined} kindOf
 */
export function accountsFor(event, violation, kindOf) {
  const kind = kindOf(event.kind);
  if (kind?.rules.includes(violation.rule)) return touches(event, violation, TOLERANCE_MS);
  return kind?.tolerated?.some(({ rule, marginMs }) => rule === violation.rule && touches(event, violation, marginMs));
}

/**
 * @param {TrueEvent} event
 * @param {Logged} violation
 * @param {number} marginMs
 */
export function touches(event, violation, marginMs) {
  return violation.startMs <= event.endMs + marginMs && endOf(violation) >= event.startMs - marginMs;
}

/** @param {Logged} violation */
export function endOf({ startMs, endMs }) {
  return endMs ?? startMs;
}
