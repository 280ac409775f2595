import { formatTime } from '../../lib/report/calendar';
import { instantOn } from '../../lib/training/times-of-day';

/** A time of day (`18:00`) in the reader's own style. */
export function sayTime(time: string): string {
  // Any day on which clocks do not change.
  const at = instantOn(0, time, 'UTC');
  return at === null ? time : formatTime(at, { language: undefined, timeZone: 'UTC' });
}
