import { type CleanTime, MINUTE_MS } from '../../lib/habits/clean-time';
import { formatDay } from '../../lib/habits/days';

/** A day of the calendar in words. Days without practice are days of rest, and nothing else. */
export function sayDay(day: number, time: CleanTime | undefined): string {
  const date = formatDay(day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  if (time === undefined || time.watchedMs === 0) return `${date}: no practice watched`;
  const [clean, watched] = [time.cleanMs, time.watchedMs].map((ms) => Math.floor(ms / MINUTE_MS));
  const slips = time.events === 0 ? '' : time.events === 1 ? ', 1 slip' : `, ${time.events} slips`;
  return `${date}: ${clean} of ${watched} minutes clean${slips}`;
}
