import { wallClockAt } from '../../lib/schedule/wall-clock';
import { dateOfDay, instantOn } from '../../lib/training/times-of-day';

/** Many exams are in the morning. */
const MORNING = '10:00';
/** Late in the evening there is not much left of the day. */
const LAST = '23:45';
const HALF_HOUR_MS = 1_800_000;
/** Time to get ready, and for check-in. */
const SOON_MS = 3_600_000;

/** A time for a mock on that day that is still to come: in the morning, or else soon. */
export function usualTime(day: number, now: number): string {
  const morning = instantOn(day, MORNING, undefined) ?? 0;
  if (morning > now) return MORNING;
  const soon = wallClockAt(Math.ceil((now + SOON_MS) / HALF_HOUR_MS) * HALF_HOUR_MS, undefined);
  return soon.date === dateOfDay(day) ? soon.time : LAST;
}
