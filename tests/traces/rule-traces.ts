import type { Trace } from './trace';

/** `[rule, startMs, endMs]` */
export type ExpectedViolation = readonly [rule: string, startMs: number, endMs: number];

export interface TraceCase {
  /** What happens, as a sentence. */
  readonly name: string;
  readonly trace: Trace;
  /** All violations of all rules, in the order they begin. */
  readonly violations: readonly ExpectedViolation[];
}

/** What a rule is tested by. Times and numbers are those of the rule's defaults. */
export interface RuleTraces {
  /** The rule is broken. */
  readonly breaks: readonly [TraceCase, ...TraceCase[]];
  /** The rule is nearly broken, and is not. */
  readonly nearly: readonly [TraceCase, ...TraceCase[]];
  /** It can't be told whether the rule is broken, so it is not. */
  readonly undecided: readonly [TraceCase, ...TraceCase[]];
}
