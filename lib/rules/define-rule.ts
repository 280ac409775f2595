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

/**
 * A measured value that a rule compares with one of its numbers. Drawn from it: the live preview, the explanation of a
 * violation, and the search for a number that would have avoided a false alarm.
 */
export interface Gauge<Kind extends ObservationKind = ObservationKind, Name extends string = string> {
  /** The number it is compared with. */
  readonly threshold: Name;
  /** In the unit of that number; `null` = can't be told from this. */
  measure(observation: ObservationOf<Kind>): number | null;
  /** On which side of the number the rule is broken. */
  readonly brokenWhen: 'above' | 'below';
  /** What a scale has to show; also the limits within which the number makes sense. */
  readonly range: readonly [lowest: number, highest: number];
}

/** How strict: `exam` is the rule's defaults. */
export type Sensitivity = 'relaxed' | 'exam' | 'severe';

export interface Rule<
  Kind extends ObservationKind = ObservationKind,
  Numbers extends Timing & Thresholds = Timing & Thresholds,
> {
  /** Equal to the file's name. */
  readonly id: string;
  readonly observes: Kind;
  readonly severity: Severity;
  readonly defaults: Numbers;
  /** The numbers that differ at the other levels of sensitivity. */
  readonly levels?: Readonly<Partial<Record<Exclude<Sensitivity, 'exam'>, Partial<Numbers>>>>;
  readonly gauges?: readonly Gauge<Kind, Extract<keyof Numbers, string>>[];
  /**
   * `sustained` (default): the condition must hold. `momentary`: each observation that violates is an
   * event of its own; events closer than `clearAfterMs` are one violation. `repeated`: see `Repetition`.
   */
  readonly timing?: 'sustained' | 'momentary' | 'repeated';
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
