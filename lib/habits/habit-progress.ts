import { NO_TIME } from './clean-time';
import { weekOf } from './days';
import { HABITS, type Habit } from './habit';
import type { Sitting } from './sitting';
import { type Trend, trendOf } from './trend';
import { type Today, timeOf, type Week, weeksOf } from './weeks';

/** How far somebody has come with a habit. */
export interface HabitProgress {
  readonly habit: Habit;
  /** From the first week of practice to this one, oldest first; one at least. */
  readonly weeks: readonly Week[];
  readonly thisWeek: Week;
  readonly trend: Trend;
  /** The longest clean stretch ever; `null` = none yet. */
  readonly longest: { readonly lengthMs: number; readonly sitting: Sitting } | null;
  /** The week with most clean time; `null` = none yet. */
  readonly bestWeek: Week | null;
}

/** @param sittings oldest first */
export function habitProgress(sittings: readonly Sitting[], today: Today): readonly HabitProgress[] {
  return HABITS.map((habit) => {
    const weeks = weeksOf(sittings, habit.id, today);
    return {
      habit,
      weeks,
      thisWeek: weeks.at(-1) ?? { week: weekOf(today.day, today.firstWeekday), ...NO_TIME },
      trend: trendOf(weeks),
      longest: longestOf(sittings, habit),
      bestWeek: bestOf(weeks),
    };
  });
}

/** Of several as long as each other, the first: a record is broken by more. */
function longestOf(sittings: readonly Sitting[], { id }: Habit): HabitProgress['longest'] {
  let longest: HabitProgress['longest'] = null;
  for (const sitting of sittings) {
    const lengthMs = timeOf(sitting, id)?.longestMs ?? 0;
    if (lengthMs > (longest?.lengthMs ?? 0)) longest = { lengthMs, sitting };
  }
  return longest;
}

function bestOf(weeks: readonly Week[]): Week | null {
  return weeks.reduce<Week | null>((best, week) => (week.cleanMs > (best?.cleanMs ?? 0) ? week : best), null);
}
