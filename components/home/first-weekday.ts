import type { Weekday } from '../../lib/habits/days';

const MONDAY = 1;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** On which day weeks begin for readers of that language; Monday where the browser does not say. */
export function firstWeekday(language: string): Weekday {
  const locale = new Intl.Locale(language);
  const info: unknown =
    'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function' ? locale.getWeekInfo() : null;
  const firstDay = typeof info === 'object' && info !== null && 'firstDay' in info ? info.firstDay : MONDAY;
  return WEEKDAYS.find((weekday) => weekday === firstDay) ?? MONDAY;
}
