import type { Weekday } from '../../lib/habits/days';

const MONDAY = 1;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** On which day weeks begin for readers of that language; Monday where the browser does not say. */
export function firstWeekday(language: string): Weekday {
  const info = weekInfoOf(new Intl.Locale(language));
  const firstDay = typeof info === 'object' && info !== null && 'firstDay' in info ? info.firstDay : MONDAY;
  return WEEKDAYS.find((weekday) => weekday === firstDay) ?? MONDAY;
}

/** A method by now; a property in browsers that are some years old. */
function weekInfoOf(locale: Intl.Locale): unknown {
  if ('getWeekInfo' in locale && typeof locale.getWeekInfo === 'function') return locale.getWeekInfo();
  return 'weekInfo' in locale ? locale.weekInfo : null;
}
