import { DAY_MS } from '../habits/days';
import { instantOf, wallClockAt } from '../schedule/wall-clock';

/** `18:30`, as clocks on the wall and form fields write it. */
export function isTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** The day that a form field means (`2026-11-28`), as `habits/days.ts` counts them; `null` if it is none. */
export function dayOfDate(date: string): number | null {
  const at = instantOf({ date, time: '00:00' }, 'UTC');
  return at === null ? null : Math.round(at / DAY_MS);
}

/** The day as form fields and file names write it. */
export function dateOfDay(day: number): string {
  return wallClockAt(day * DAY_MS, 'UTC').date;
}

/**
 * The instant at which the wall shows that time on that day, epoch ms.
 *
 * @param timeZone IANA name; `undefined` = as the browser is set
 */
export function instantOn(day: number, time: string, timeZone: string | undefined): number | null {
  return instantOf({ date: dateOfDay(day), time }, timeZone);
}
