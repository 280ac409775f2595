import { type Weekday, weekOf } from '../habits/days';

/** Every day from one to another, both included, that is one of those of the week. */
export function practiceDays(from: number, to: number, weekdays: readonly Weekday[]): readonly number[] {
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return days.filter((day) => isPracticeDay(day, weekdays));
}

export function isPracticeDay(day: number, weekdays: readonly Weekday[]): boolean {
  return weekdays.some((weekday) => weekOf(day, weekday) === day);
}

/** As many of the days as lie so far apart, the first of them included. */
export function spaced(days: readonly number[], gapDays: number, most: number): readonly number[] {
  const chosen: number[] = [];
  for (const day of days) {
    const last = chosen.at(-1);
    if (last === undefined || Math.abs(day - last) >= gapDays) chosen.push(day);
  }
  return chosen.slice(0, most);
}

/** The last ones of the days: as far apart as wanted, or nearer if there would be too few. In their order. */
export function lastSpaced(
  days: readonly number[],
  { wanted, nearest }: { readonly wanted: number; readonly nearest: number },
  count: number,
): readonly number[] {
  const backwards = days.toReversed();
  for (let gap = wanted; gap > nearest; gap -= 1) {
    const chosen = spaced(backwards, gap, count);
    if (chosen.length === count) return chosen.toReversed();
  }
  return spaced(backwards, nearest, count).toReversed();
}
