import type { ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { isActive } from '../session/machine';
import { proctorActs } from './proctor-acts';
import { sessionDurationMs } from './session-summary';
import type { Sitting, SittingAct } from './sitting';
import { joined, totalMs, without } from './spans';
import { unjudgedTimes } from './unjudged-time';

/**
 * Whether a sitting would have counted, by the rules that it was sat under. `ended`, and what was not sat to its end,
 * would not; `warned`, `noticed` and `clean` would; of `to-review` somebody decides afterwards; the rest can't be told.
 */
export type VerdictKind =
  | 'in-progress'
  | 'not-begun'
  | 'not-watched'
  | 'too-short'
  /** The proctor would have ended the exam. */
  | 'ended'
  /** Browser or computer went away. */
  | 'cut-short'
  | 'given-up'
  /** The proctor ended it for what is marked as a false alarm. */
  | 'stopped'
  | 'warned'
  | 'to-review'
  /** Only what goes into the record. */
  | 'noticed'
  /** Nothing, but not all of it was watched. */
  | 'gaps'
  | 'clean';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly sitting: Sitting;
  /** Time in which was judged: without breaks and results. */
  readonly judgedMs: number;
  /** What the proctor would have done, in the order of time; false alarms are left out. */
  readonly acts: readonly SittingAct[];
  /** The same with false alarms, where that makes a difference; else `null`. */
  readonly actsWithMarked: readonly SittingAct[] | null;
  /** What counts, in the order of time: neither false alarms nor gaps in monitoring. */
  readonly moments: readonly ViolationRow[];
  /** Gaps in monitoring, marked or not: nothing was watched in them all the same. */
  readonly gaps: readonly ViolationRow[];
  readonly gapMs: number;
  readonly markedCount: number;
  /** Whether it went on to the exam's own end: its time was up, its results came, or every question was seen. */
  readonly isWhole: boolean;
}

/** What is shorter says nothing, if nothing was noticed in it. */
export const SHORTEST_JUDGED_MS = 60_000;

/** @param now epoch ms; it counts only while the session lasts */
export function verdictOf(sitting: Sitting, now: number): Verdict {
  const { session, violations, log } = sitting;
  const endMs = sessionDurationMs(session, now);
  const { counted, done } = proctorActs(sitting, endMs);
  const gaps = violations.filter(({ rule }) => rule === 'monitoring-gap');
  const facts: Omit<Verdict, 'kind'> = {
    sitting,
    judgedMs: totalMs(without({ startMs: 0, endMs }, unjudgedTimes(log, endMs))),
    acts: counted,
    actsWithMarked: isSameOutcome(counted, done) ? null : done,
    moments: violations.filter(({ rule, falseAlarmAt }) => falseAlarmAt === null && rule !== 'monitoring-gap'),
    gaps,
    gapMs: totalMs(joined(gaps.map(({ startMs, endMs: untilMs }) => ({ startMs, endMs: untilMs ?? endMs })))),
    markedCount: violations.filter(({ falseAlarmAt }) => falseAlarmAt !== null).length,
    isWhole: log.some(({ type }) => type === 'time-up' || type === 'review-began') || sawAllQuestions(log),
  };
  return { kind: kindOf(facts), ...facts };
}

function kindOf(facts: Omit<Verdict, 'kind'>): VerdictKind {
  const { sitting, judgedMs, acts, moments } = facts;
  const { state, startedAt, endReason, health } = sitting.session;
  if (isActive(state)) return 'in-progress';
  if (startedAt === null) return 'not-begun';
  if (acts.some(({ type }) => type === 'ended')) return 'ended';
  if (moments.length === 0 && health.framesAnalysed === 0) return 'not-watched';
  if (moments.length === 0 && judgedMs < SHORTEST_JUDGED_MS) return 'too-short';
  if (state === 'interrupted') return 'cut-short';
  if (endReason === 'abandoned') return 'given-up';
  if (endReason === 'proctor') return 'stopped';
  return outcomeOf(facts);
}

/** Of a session that was sat to its end. */
function outcomeOf({ sitting, acts, moments, gaps }: Omit<Verdict, 'kind'>): VerdictKind {
  if (moments.length === 0) return gaps.length > 0 ? 'gaps' : 'clean';
  if (moments.every(({ severity }) => severity === 'notice')) return 'noticed';
  if (!sitting.session.plan.conduct.live) return 'to-review';
  return acts.length > 0 ? 'warned' : 'noticed';
}

function isSameOutcome(acts: readonly SittingAct[], others: readonly SittingAct[]): boolean {
  const [warnings, otherWarnings] = [acts, others].map((list) => list.filter(({ type }) => type === 'warned').length);
  const [ends, otherEnds] = [acts, others].map((list) => list.some(({ type }) => type === 'ended'));
  return warnings === otherWarnings && ends === otherEnds;
}

function sawAllQuestions(log: readonly LogEntry[]): boolean {
  const questions = log.filter((entry) => entry.type === 'question');
  const total = questions.at(-1)?.total ?? null;
  return total !== null && new Set(questions.map(({ number }) => number)).size >= total;
}
