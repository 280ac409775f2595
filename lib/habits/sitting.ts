import type { LogRow, SessionRow, ViolationRow } from '../db/schema';
import type { SoloDrill } from '../drills/solo-drills';
import { isSpokenOf } from '../proctor/proctor';
import type { Span } from '../report/spans';
import { type UnjudgedTime, unjudgedTimes } from '../report/unjudged-time';
import { ruleById } from '../rules/index';
import { type CleanTime, cleanTime, NO_TIME } from './clean-time';
import type { DayOf } from './days';
import { HABITS, type Habit, type HabitId } from './habit';

/** A session that is over, as habits see it. */
export interface Sitting {
  readonly sessionId: string;
  /** Epoch ms. */
  readonly startedAt: number;
  /** The day on which it began, as `days.ts` counts them. */
  readonly day: number;
  readonly exam: SessionRow['plan']['exam'];
  /** Which drill it was; `null` = a session on an exam's site. */
  readonly drill: SoloDrill | null;
  /** The time that its exam gives; `null` = no limit. */
  readonly examMinutes: number | null;
  readonly outcome: Outcome;
  /** The rule of each moment that a proctor would have spoken up about. */
  readonly spoken: readonly string[];
  /** One of them may have ended a real exam. */
  readonly hasCritical: boolean;
  /** Everything that a proctor would have spoken up about, taken together. */
  readonly practice: CleanTime;
  /** A habit is missing where it was not watched. */
  readonly habits: Readonly<Partial<Record<HabitId, CleanTime>>>;
  /** It was sat on another computer, where its report is. */
  readonly isElsewhere?: true;
}

/** `lost`: browser or computer went away, so nothing can be said about its end. */
export type Outcome = 'finished' | 'given-up' | 'ended-by-proctor' | 'lost';

interface Recorded {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly unjudged: readonly UnjudgedTime[];
  readonly whole: Span;
}

/** What the rest of a session's watching hangs on: somebody who is not seen is not seen to do anything. */
const PRESENCE = 'no-face';
const GAP = 'monitoring-gap';
/** The latest time that there is. */
const LATEST_AT = 8.64e15;

/**
 * What habits want to know of a session. Violations that were marked as false alarms count for nothing.
 *
 * @param violations those of the session, in any order
 * @param log of its log at least breaks and results, in order
 * @returns `null` for a session that never began or is not over
 */
export function sittingOf(
  session: SessionRow,
  violations: readonly ViolationRow[],
  log: readonly Pick<LogRow, 'entry'>[],
  dayOf: DayOf,
): Sitting | null {
  const { startedAt, endedAt, plan } = session;
  if (startedAt === null || endedAt === null || !isSpan(startedAt, endedAt)) return null;
  const whole = { startMs: 0, endMs: endedAt - startedAt };
  const unjudged = unjudgedTimes(
    log.map(({ entry }) => entry),
    whole.endMs,
  );
  const recorded = { session, violations, unjudged, whole };
  const spoken = violations.filter((one) => one.falseAlarmAt === null && isSpokenOf(one));
  return {
    sessionId: session.id,
    startedAt,
    day: dayOf(startedAt),
    exam: plan.exam,
    drill: session.drill ?? null,
    examMinutes: plan.minutes,
    outcome: outcomeOf(session),
    spoken: spoken.map(({ rule }) => rule),
    hasCritical: spoken.some(({ severity }) => severity === 'critical'),
    practice:
      session.health.framesAnalysed === 0
        ? NO_TIME
        : cleanTime(whole, holesFor(PRESENCE, recorded), spoken.map(lastingIn(whole))),
    habits: Object.fromEntries(HABITS.flatMap((habit) => timeOf(habit, recorded))),
  };
}

/** A length of time of which some day can be told. */
function isSpan(startedAt: number, endedAt: number): boolean {
  return startedAt > 0 && startedAt < endedAt && endedAt <= LATEST_AT;
}

function outcomeOf({ endReason, state, drill }: SessionRow): Outcome {
  if (state === 'interrupted') return 'lost';
  // Nobody gives up a drill: it is as long as one likes.
  if (endReason === 'abandoned') return drill === undefined ? 'given-up' : 'finished';
  return endReason === 'proctor' ? 'ended-by-proctor' : 'finished';
}

function timeOf(habit: Habit, recorded: Recorded): readonly (readonly [HabitId, CleanTime])[] {
  const [main] = habit.rules;
  if (!wasOn(main, recorded.session)) return [];
  return [[habit.id, cleanTime(recorded.whole, holesFor(main, recorded), eventsOf(habit, recorded))]];
}

/** The rule was on, and there was something for it to look at or to listen to. */
function wasOn(rule: string, { rules, health }: SessionRow): boolean {
  const pieces = ruleById(rule)?.observes === 'voice' ? health.voiceFrames : health.framesAnalysed;
  return rules[rule]?.enabled === true && pieces > 0;
}

/**
 * Breaks, results, gaps in the monitoring, and time in which something else accounted for all that the rule could see.
 * Marks change nothing here: whatever the reason was, the rule was not judged.
 */
function holesFor(rule: string, { violations, unjudged, whole }: Recorded): readonly Span[] {
  const { explainedBy = [], observes } = ruleById(rule) ?? {};
  const missing = observes === 'voice' ? 'sound' : 'pictures';
  const isHole = (one: ViolationRow) =>
    one.rule === GAP ? one.details[missing] !== false : explainedBy.includes(one.rule);
  return [...unjudged, ...violations.filter(isHole).map(lastingIn(whole))];
}

function eventsOf(habit: Habit, { session, violations, unjudged, whole }: Recorded): readonly Span[] {
  const counted = violations.filter(({ rule, falseAlarmAt }) => habit.rules.includes(rule) && falseAlarmAt === null);
  const long = counted.filter((one) => lengthIn(whole, one) >= (habit.leastMs?.[one.rule] ?? 0));
  return [...long.map(lastingIn(whole)), ...(habit.id === 'no-breaks' ? breaksIn(session, unjudged, whole) : [])];
}

/** Breaks that the rules do not give, and the moment at which a sitting was given up. */
function breaksIn({ plan, endReason }: SessionRow, unjudged: readonly UnjudgedTime[], whole: Span) {
  const taken = plan.breaks.kind === 'none' ? unjudged.filter(({ during }) => during === 'break') : [];
  return [...taken, ...(endReason === 'abandoned' ? [{ startMs: whole.endMs, endMs: whole.endMs }] : [])];
}

function lastingIn(whole: Span) {
  return ({ startMs, endMs }: ViolationRow): Span => ({ startMs, endMs: endMs ?? whole.endMs });
}

function lengthIn(whole: Span, { startMs, endMs }: ViolationRow): number {
  return (endMs ?? whole.endMs) - startMs;
}
