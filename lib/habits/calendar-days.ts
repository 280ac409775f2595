import { MINUTE_MS } from './clean-time';
import { DAYS_A_WEEK, formatDay, weekOf } from './days';
import type { Today } from './weeks';

export interface Month {
  readonly name: string;
  /** How many weeks in a row begin in it. */
  readonly weeks: number;
}

/** The first days of the last weeks, oldest first; this week is the last one. */
export function lastWeeks(today: Today, count: number): readonly number[] {
  const thisWeek = weekOf(today.day, today.firstWeekday);
  return Array.from({ length: count }, (_, index) => thisWeek - (count - 1 - index) * DAYS_A_WEEK);
}

/** The months that weeks begin in. */
export function monthsOf(weeks: readonly number[], language?: string): readonly Month[] {
  const months: Month[] = [];
  for (const week of weeks) {
    const name = formatDay(week, { month: 'short' }, language);
    const last = months.at(-1);
    if (last?.name === name) months[months.length - 1] = { name, weeks: last.weeks + 1 };
    else months.push({ name, weeks: 1 });
  }
  return months;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -DAYS_A_WEEK,
  ArrowRight: DAYS_A_WEEK,
  ArrowUp: -1,
  ArrowDown: 1,
};

/** The day that a key leads to; `null` if it leads nowhere. Columns are weeks, as calendars of this kind have them. */
export function dayAfterKey(day: number, key: string, first: number, last: number): number | null {
  const step = STEPS[key];
  const next = key === 'Home' ? first : key === 'End' ? last : step === undefined ? day : day + step;
  return next === day || next < first || next > last ? null : next;
}

/** Clean minutes from which the steps of the calendar begin; the last one is as long as many exams. */
export const LEVELS_FROM_MINUTES = [1, 15, 45, 90] as const;

/** How much clean time a day had: 0 = none, 4 = the highest step. */
export function dayLevel(cleanMs: number): number {
  return LEVELS_FROM_MINUTES.filter((minutes) => cleanMs >= minutes * MINUTE_MS).length;
}
