import type { ViolationRow } from '../db/schema';
import type { Severity } from '../rules/define-rule';
import { violationLengthMs } from './session-summary';
import { bySeverity } from './severity';
import { type Tick, ticksIn } from './ticks';
import { wholeWindow } from './time-window';

/** A stretch of the time axis: both as a share of its length, 0–1. */
export interface Stretch {
  readonly startRatio: number;
  readonly widthRatio: number;
}

export interface TimelineBar extends Stretch {
  readonly violation: ViolationRow;
}

/** All violations of one rule. */
export interface TimelineLane {
  readonly rule: string;
  readonly severity: Severity;
  readonly bars: readonly TimelineBar[];
}

export interface Timeline {
  /** Length of the time axis. */
  readonly lengthMs: number;
  readonly ticks: readonly Tick[];
  /** Gravest rules first, then in the order of their first violation. */
  readonly lanes: readonly TimelineLane[];
  /** Time nothing was watched in. */
  readonly gaps: readonly Stretch[];
}

/**
 * A whole session on one time axis.
 *
 * @param lengthMs as given by `axisLengthMs`
 * @param nowMs how far violations reach that are not over
 */
export function layOutTimeline(violations: readonly ViolationRow[], lengthMs: number, nowMs = lengthMs): Timeline {
  const lanes = groupByRule(violations).map(({ rule, severity, rows }) => ({
    rule,
    severity,
    bars: rows.map((violation) => ({ violation, ...stretch(violation, lengthMs, nowMs) })),
  }));
  const gaps = violations.filter(({ rule }) => rule === 'monitoring-gap').map((row) => stretch(row, lengthMs, nowMs));
  return { lengthMs, ticks: ticksIn(wholeWindow(lengthMs)), lanes, gaps };
}

/** A running session's axis grows in steps, so that the picture does not creep every second. */
export function axisLengthMs(durationMs: number, running: boolean): number {
  const stepMs = 15_000;
  return running ? Math.max(stepMs, Math.ceil(durationMs / stepMs) * stepMs) : Math.max(1, durationMs);
}

function groupByRule(violations: readonly ViolationRow[]) {
  const groups = new Map<string, ViolationRow[]>();
  for (const row of [...violations].sort((a, b) => a.startMs - b.startMs)) {
    groups.set(row.rule, [...(groups.get(row.rule) ?? []), row]);
  }
  return [...groups]
    .flatMap(([rule, rows]) => (rows[0] ? [{ rule, severity: rows[0].severity, rows }] : []))
    .sort((a, b) => bySeverity(a.severity, b.severity));
}

function stretch(violation: ViolationRow, lengthMs: number, nowMs: number): Stretch {
  const startRatio = clamp(violation.startMs / lengthMs);
  const endRatio = clamp((violation.startMs + violationLengthMs(violation, nowMs)) / lengthMs);
  return { startRatio, widthRatio: endRatio - startRatio };
}

function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
