import { type Observation, STANDING_KINDS } from '../observations';
import type { Rule, Severity, Thresholds, Timing } from '../rules/define-rule';
import type { RuleSetup } from '../rules/index';
import { causesFirst } from './causes-first';
import { note, noteLater } from './momentary';
import { type Repetition, repeat } from './repeated';
import { CLEAR, type Interval, lapse, sustain } from './sustained';

/** One rule at work in one session. */
export interface Judge {
  readonly rule: Rule;
  readonly thresholds: Thresholds & Timing;
  readonly severity: Severity;
  /** Judges of the rules that explain this one. */
  readonly causes: readonly Judge[];
  interval: Interval;
  /** The last observation of a kind that stands until the next. */
  standing: Observation | null;
  /** The last event, of a rule whose condition is one: it may be reported later than it came. */
  event: Observation | null;
  /** Time before this is spoken for: by this rule's last violation, by one that explained it, or by no session. */
  notBeforeMs: number;
}

/** A judge for every rule that is on, causes before their effects. */
export function appointJudges(setup: RuleSetup, rules: readonly Rule[]): readonly Judge[] {
  const judges: Judge[] = [];
  for (const rule of causesFirst(rules)) {
    const choice = setup[rule.id];
    if (!choice?.enabled) continue;
    const causes = judges.filter((judge) => rule.explainedBy?.includes(judge.rule.id));
    const { thresholds, severity = rule.severity } = choice;
    judges.push({ rule, thresholds, severity, causes, interval: CLEAR, standing: null, event: null, notBeforeMs: 0 });
  }
  return judges;
}

/** The rule's interval after an observation of its kind. */
export function afterObservation(judge: Judge, observation: Observation, atMs: number): Interval {
  const { rule, thresholds, interval } = judge;
  const verdict = rule.violates(observation, thresholds);
  if (rule.timing === 'momentary') {
    if (verdict === true) judge.event = observation;
    return afterEvent(judge, verdict === true, atMs);
  }
  if (rule.timing === 'repeated') return repeat(interval, verdict, atMs, repetition(thresholds));
  if (interval.phase === 'open' && isExplained(judge, 'pending')) return sustain(interval, null, atMs, thresholds);
  const next = sustain(interval, verdict, atMs, thresholds, beganAtMs(judge, observation, atMs));
  // A cause that may be about to open: the effect waits, so that it is not reported first.
  return next.phase === 'open' && interval.phase !== 'open' && isExplained(judge, 'pending')
    ? { phase: 'pending', sinceMs: next.startMs, lastTrueMs: atMs }
    : next;
}

/** The rule's interval after time has passed without an observation of its kind. */
export function afterTime(judge: Judge, atMs: number): Interval {
  const { rule, thresholds, interval, standing } = judge;
  if (rule.timing === 'momentary') return afterEvent(judge, false, atMs);
  if (rule.timing === 'repeated') return repeat(interval, null, atMs, repetition(thresholds));
  if (standing) return afterObservation(judge, standing, atMs);
  // The pulse tells of silence itself.
  return rule.observes === 'pulse' ? interval : lapse(interval, atMs);
}

function afterEvent(judge: Judge, happened: boolean, atMs: number): Interval {
  const take = isExplained(judge, 'pending') ? noteLater : note;
  return take(judge.interval, happened, atMs, judge.thresholds);
}

/** Whether a violation that explains this rule is open, or about to be. */
export function isExplained({ causes }: Judge, phase: 'open' | 'pending'): boolean {
  return causes.some((cause) => cause.interval.phase === phase);
}

/** From when on causes that may be about to open claim the time; `Infinity` if none does. */
export function claimedFromMs({ causes }: Judge): number {
  return Math.min(...causes.map(({ interval }) => (interval.phase === 'pending' ? interval.sinceMs : Infinity)));
}

function beganAtMs({ rule, notBeforeMs }: Judge, observation: Observation, atMs: number): number {
  const beganMs = rule.beganAtMs?.(observation) ?? (STANDING_KINDS.has(observation.kind) ? observation.atMs : atMs);
  return Math.max(notBeforeMs, beganMs);
}

/** An architecture test makes sure that rules of this timing have these numbers. */
function repetition({ maxEachMs = 0, times = 1, withinMs = 0, ...timing }: Thresholds & Timing): Repetition {
  return { ...timing, maxEachMs, times, withinMs };
}
