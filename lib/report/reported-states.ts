import type { Observation } from '../observations';
import type { Details, Rule, Thresholds, Timing } from '../rules/define-rule';
import type { Span } from './spans';

/** Something that was reported, of a rule that measures nothing. */
export interface Report {
  readonly atMs: number;
  /** Whether it broke the rule. */
  readonly breaks: boolean;
  readonly details: Details;
}

/** A report that is a moment late belongs to the violation all the same. */
const LATE_MS = 1000;

/** What was reported during a violation, and what ended it; the same thing said again is left out. */
export function reportsIn(
  rule: Rule,
  numbers: Thresholds & Timing,
  observations: readonly Observation[],
  { startMs, endMs }: Span,
): readonly Report[] {
  const reports: Report[] = [];
  for (const observation of observations) {
    const { atMs } = observation;
    const breaks = rule.violates(observation, numbers);
    if (breaks === null || atMs < startMs - LATE_MS || atMs > endMs + LATE_MS) continue;
    // What stood before it all is not news.
    if (!breaks && reports.length === 0) continue;
    const details = (breaks && rule.details?.(observation, numbers)) || {};
    const last = reports.at(-1);
    const isSame = last?.breaks === breaks && JSON.stringify(last.details) === JSON.stringify(details);
    if (rule.timing === 'momentary' || !isSame) reports.push({ atMs, breaks, details });
  }
  return reports;
}
