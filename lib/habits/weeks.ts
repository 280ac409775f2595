import { addTimes, type CleanTime, NO_TIME } from './clean-time';
import { DAYS_A_WEEK, type Weekday, weekOf } from './days';
import type { HabitId } from './habit';
import type { Sitting } from './sitting';

/** Where somebody stands in their calendar. */
export interface Today {
  /** As `days.ts` counts them. */
  readonly day: number;
  readonly firstWeekday: Weekday;
}

export interface Week extends CleanTime {
  /** Its first day. */
  readonly week: number;
}

/** All that a proctor would have spoken up about, or one habit. */
export type Aspect = 'practice' | HabitId;

export function timeOf(sitting: Sitting, aspect: Aspect): CleanTime | undefined {
  return aspect === 'practice' ? sitting.practice : sitting.habits[aspect];
}

/**
 * Time by week, from the first week with a sitting to this one, without holes. Sittings that begin before midnight belong
 * to the day they began on. What lies in the future (a clock was wrong) is left out.
 */
export function weeksOf(sittings: readonly Sitting[], aspect: Aspect, today: Today): readonly Week[] {
  const thisWeek = weekOf(today.day, today.firstWeekday);
  const sums = sumBy(sittings, aspect, ({ day }) => weekOf(day, today.firstWeekday));
  const first = Math.min(thisWeek, ...sums.keys());
  return Array.from({ length: (thisWeek - first) / DAYS_A_WEEK + 1 }, (_, index) => {
    const week = first + index * DAYS_A_WEEK;
    return { week, ...(sums.get(week) ?? NO_TIME) };
  });
}

/** Time by day, for days with sittings. */
export function daysOf(sittings: readonly Sitting[], aspect: Aspect): ReadonlyMap<number, CleanTime> {
  return sumBy(sittings, aspect, ({ day }) => day);
}

function sumBy(sittings: readonly Sitting[], aspect: Aspect, keyOf: (sitting: Sitting) => number) {
  const sums = new Map<number, CleanTime>();
  for (const sitting of sittings) {
    const time = timeOf(sitting, aspect);
    if (time !== undefined) sums.set(keyOf(sitting), addTimes(sums.get(keyOf(sitting)) ?? NO_TIME, time));
  }
  return sums;
}
