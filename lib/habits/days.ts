import { dayNumber } from '../schedule/wall-clock';

/**
 * Days are counted as the calendar on the wall shows them: 0 is 1 January 1970. So neither time zones nor nights in which
 * clocks change matter to anything that counts days or weeks.
 */
export type DayOf = (at: number) => number;

/** Weekday as in `Intl.Locale`'s week information: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const DAY_MS = 86_400_000;
export const DAYS_A_WEEK = 7;
/** Day 0 was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * @param timeZone IANA name; `undefined` = as the browser is set
 * @returns the day of an instant (epoch ms). Made once and asked often: making it is the costly part.
 */
export function createDayOf(timeZone: string | undefined): DayOf {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
    return dayNumber(part('year'), part('month'), part('day'));
  };
}

/** The first day of a day's week, which also stands for the week. */
export function weekOf(day: number, firstWeekday: Weekday): number {
  const weekday = day + WEEKDAY_OF_DAY_0 - firstWeekday;
  return day - (((weekday % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
}

/** A day in the reader's own style, such as `Mon, 3 Nov 2026`. */
export function formatDay(day: number, options: Intl.DateTimeFormatOptions, language?: string): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day * DAY_MS);
}
