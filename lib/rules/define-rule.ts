import type { ObservationKind, ObservationOf } from '../observations';

/** `notice`: worth knowing. `warning`: a proctor would speak up. `critical`: may end the exam at once. */
export type Severity = 'notice' | 'warning' | 'critical';

/** A rule's numbers: what the user can tune. Units are in the names. */
export type Thresholds = Readonly<Record<string, number>>;

/** Timing shared by all rules, in milliseconds. */
export interface Timing {
  /** How long the condition must hold before it is a violation. */
  readonly afterMs: number;
  /** How long the condition must be gone before the violation is over. */
  readonly clearAfterMs: number;
  /** Interruptions up to this long do not restart the clock before the violation opens. */
  readonly bridgeMs?: number;
}

/** The measured values behind a violation, for the report. */
export type Details = Readonly<Record<string, string | number | boolean | null>>;

export interface Rule<
  Kind extends ObservationKind = ObservationKind,
  Numbers extends Timing & Thresholds = Timing & Thresholds,
> {
  /** Equal to the file's name. */
  readonly id: string;
  readonly observes: Kind;
  readonly severity: Severity;
  readonly defaults: Numbers;
  /**
   * `sustained` (default): the condition must hold. `momentary`: each observation that violates is an
   * event of its own; events closer than `clearAfterMs` are one violation.
   */
  readonly timing?: 'sustained' | 'momentary';
  /** Rules whose violation is the cause of this one: while one is open, this rule is not judged. */
  readonly explainedBy?: readonly string[];
  /** Does this observation break the condition? `null` = can't tell from this. */
  violates(observation: ObservationOf<Kind>, thresholds: Numbers): boolean | null;
  /** When the condition began, if that was before the observation (ms since session start). */
  beganAtMs?(observation: ObservationOf<Kind>): number;
  details?(observation: ObservationOf<Kind>, thresholds: Numbers): Details;
}

/**
 * Checks a rule against its own kind of observation and its own numbers, then forgets both: whoever holds
 * rules of all kinds picks them by `observes` before asking.
 */
export function defineRule<Kind extends ObservationKind, Numbers extends Timing & Thresholds>(
  rule: Rule<Kind, Numbers>,
): Rule {
  return rule as unknown as Rule;
}
