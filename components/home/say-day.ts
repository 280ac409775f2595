import { type CleanTime, MINUTE_MS } from '../../lib/habits/clean-time';
import { DAY_MS } from '../../lib/habits/days';

/** Made once: a calendar says a hundred days at a time. */
const DATE = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day of the calendar in words. Days without practice are days of rest, and nothing else. */
export function sayDay(day: number, time: CleanTime | undefined): string {
  const date = DATE.format(day * DAY_MS);
  if (time === undefined || time.watchedMs === 0) return `${date}: no practice watched`;
  const [clean, watched] = [time.cleanMs, time.watchedMs].map((ms) => Math.floor(ms / MINUTE_MS));
  const slips = time.events === 0 ? '' : time.events === 1 ? ', 1 slip' : `, ${time.events} slips`;
  return `${date}: ${clean} of ${watched} minutes clean${slips}`;
}
