import { DAYS_A_WEEK } from '../habits/days';
import { ENOUGH_IN_A_ROW } from '../habits/readiness';
import type { StaminaLadder } from '../habits/stamina';
import { lastSpaced, spaced } from './practice-days';
import type { Proposed } from './propose-steps';
import type { StepReason } from './training-plan';

/** A long sitting wants a day of rest after it. */
const NEAREST_DAYS = 2;
/** Two sittings a week leave days for drills. */
const USUAL_DAYS = 3;
/** The last sittings at full length, if there is time: one a week, so that each is like the exam's own day. */
const FARTHEST_DAYS = 6;
/** They take up about a third of the time. */
const TIME_TO_GAP = 9;
/** Each length twice at most: more is no news. */
const TIMES_EACH = 2;
/** Somebody who has sat every length already keeps it up with one sitting in two weeks. */
const KEEPING_WEEKS = 2;
const MOST_KEEPING = 4;
/** Somebody who has never sat begins with a drill, if there is time for that. */
const TIME_TO_BEGIN_DAYS = 7;
/** With a week or less to grow in, every second day counts. */
const SHORT_TIME_DAYS = 7;

/**
 * Sittings of growing length: up the ladder, and in the end as many at full length as make one ready.
 *
 * @param days on which a sitting may be, in order
 * @param today from which the time is counted
 */
export function proposeMocks(
  days: readonly number[],
  { rungs }: Pick<StaminaLadder, 'rungs'>,
  today: number,
  examDay: number,
): readonly Proposed[] {
  const full = rungs.at(-1)?.minutes ?? 0;
  const below = rungs.slice(0, -1);
  const toClimb = below.filter(({ isReached }) => !isReached).map(({ minutes }) => minutes);
  const isNew = !rungs.some(({ isReached }) => isReached) && examDay - today >= TIME_TO_BEGIN_DAYS;
  const usable = isNew ? days.slice(1) : days;
  const atFull = fullLengthDays(usable, toClimb.length > 0, examDay - today);
  const before = usable.filter((day) => day <= (atFull[0] ?? examDay) - NEAREST_DAYS);
  const growing =
    toClimb.length > 0
      ? climb(before, toClimb)
      : keep(before, below.at(-1)?.minutes ?? full, (atFull[0] ?? examDay) - today);
  return [...growing, ...atFull.map((day) => mock(day, full, 'full'))];
}

/** The last days are for full length; where there is a way up to it, not more than half of all. */
function fullLengthDays(days: readonly number[], isClimbing: boolean, daysLeft: number): readonly number[] {
  const possible = spaced(days, NEAREST_DAYS, days.length).length;
  const count = Math.min(ENOUGH_IN_A_ROW, isClimbing ? Math.ceil(possible / 2) : possible);
  const least = daysLeft > 2 * SHORT_TIME_DAYS ? USUAL_DAYS : NEAREST_DAYS;
  const wanted = Math.min(FARTHEST_DAYS, Math.max(least, Math.floor(daysLeft / TIME_TO_GAP)));
  return lastSpaced(days, { wanted, nearest: NEAREST_DAYS }, count);
}

/** Up the rungs that are not reached yet: some are passed over if there is no time, repeated if there is plenty. */
function climb(days: readonly number[], rungs: readonly number[]): readonly Proposed[] {
  const chosen = spread(days, Math.min(rungs.length * TIMES_EACH, Math.max(rungs.length, weeksOf(days))));
  let last = 0;
  return chosen.map((day, index) => {
    const minutes = rungs[Math.floor(((index + 0.5) * rungs.length) / chosen.length)] ?? last;
    const reason = minutes > last ? 'longer' : 'again';
    last = minutes;
    return mock(day, minutes, reason);
  });
}

function keep(days: readonly number[], minutes: number, daysLeft: number): readonly Proposed[] {
  const count = Math.min(MOST_KEEPING, Math.floor(daysLeft / DAYS_A_WEEK / KEEPING_WEEKS));
  return spread(days, count).map((day) => mock(day, minutes, 'keep'));
}

/** About so many of the days, all over the time that they cover. */
function spread(days: readonly number[], count: number): readonly number[] {
  const span = (days.at(-1) ?? 0) - (days[0] ?? 0) + 1;
  const usual = span > SHORT_TIME_DAYS ? USUAL_DAYS : NEAREST_DAYS;
  return spaced(days, Math.max(usual, Math.floor(span / Math.max(1, count))), count);
}

function weeksOf(days: readonly number[]): number {
  return Math.floor(((days.at(-1) ?? 0) - (days[0] ?? 0) + 1) / DAYS_A_WEEK);
}

function mock(day: number, minutes: number, reason: StepReason): Proposed {
  return { day, activity: { kind: 'mock', minutes }, reason };
}
