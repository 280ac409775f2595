import type { SessionRow, ViolationRow } from '../db/schema';
import type { Severity } from '../rules/define-rule';
import { bySeverity } from './severity';

/** What became of one rule in a session. */
export interface RuleTotal {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  readonly totalMs: number;
}

/** What a session amounts to. Violations marked as false alarms are counted as such and nowhere else. */
export interface SessionSummary {
  readonly durationMs: number;
  readonly violationCount: number;
  readonly falseAlarmCount: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rules that were broken: the gravest first, then the most frequent. */
  readonly byRule: readonly RuleTotal[];
  /** Camera frames understood per second; `null` before the first second is over. */
  readonly framesPerSecond: number | null;
}

/** `now` is epoch ms; it counts only while the session lasts. */
export function summarize(session: SessionRow, violations: readonly ViolationRow[], now: number): SessionSummary {
  const durationMs = sessionDurationMs(session, now);
  const counted = violations.filter(({ falseAlarmAt }) => falseAlarmAt === null);
  return {
    durationMs,
    violationCount: counted.length,
    falseAlarmCount: violations.length - counted.length,
    bySeverity: countBySeverity(counted),
    byRule: totalsByRule(counted, durationMs),
    framesPerSecond: durationMs < 1000 ? null : session.health.framesAnalysed / (durationMs / 1000),
  };
}

/** From the first camera frame to the end, or to `now`; 0 if the session never began. */
export function sessionDurationMs(session: Pick<SessionRow, 'startedAt' | 'endedAt'>, now: number): number {
  return session.startedAt === null ? 0 : Math.max(0, (session.endedAt ?? now) - session.startedAt);
}

/** How long a violation lasted, or has lasted until `nowMs` (since session start). */
export function violationLengthMs({ startMs, endMs }: Pick<ViolationRow, 'startMs' | 'endMs'>, nowMs: number): number {
  return Math.max(0, (endMs ?? nowMs) - startMs);
}

export function countBySeverity(violations: readonly Pick<ViolationRow, 'severity'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, warning: 0, notice: 0 };
  for (const { severity } of violations) counts[severity] += 1;
  return counts;
}

function totalsByRule(violations: readonly ViolationRow[], nowMs: number): readonly RuleTotal[] {
  const totals = new Map<string, RuleTotal>();
  for (const violation of violations) {
    const { rule, severity } = violation;
    const before = totals.get(rule) ?? { rule, severity, count: 0, totalMs: 0 };
    totals.set(rule, {
      ...before,
      count: before.count + 1,
      totalMs: before.totalMs + violationLengthMs(violation, nowMs),
    });
  }
  return [...totals.values()].sort(
    (a, b) => bySeverity(a.severity, b.severity) || b.count - a.count || a.rule.localeCompare(b.rule),
  );
}
