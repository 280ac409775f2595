/** What calendar and clock on the wall show. */
export interface WallClock {
  /** `2026-11-28` */
  readonly date: string;
  /** `14:05` */
  readonly time: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** @param timeZone IANA name; `undefined` = as the browser is set */
export function wallClockAt(at: number, timeZone: string | undefined): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = format.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return { date, time: `${part('hour')}:${part('minute')}` };
}

/**
 * The instant at which the wall shows that date and time, epoch ms. Where clocks are set back, the first of the two; a
 * time that clocks skip is the one that much later, as browsers have it.
 *
 * @returns `null` if it is no date or no time of day
 */
export function instantOf({ date, time }: WallClock, timeZone: string | undefined): number | null {
  const asUtc = utcOf(date, time);
  if (asUtc === null) return null;
  const before = asUtc - offsetMs(asUtc - DAY_MS, timeZone);
  const after = asUtc - offsetMs(asUtc + DAY_MS, timeZone);
  const shows = (at: number) => {
    const shown = wallClockAt(at, timeZone);
    return shown.date === date && shown.time === time;
  };
  return [before, after].sort((a, b) => a - b).find(shows) ?? before;
}

/** How far the wall is ahead of UTC at that instant. */
function offsetMs(at: number, timeZone: string | undefined): number {
  const { date, time } = wallClockAt(at, timeZone);
  return (utcOf(date, time) ?? at) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** The instant at which it is that time in UTC. */
function utcOf(date: string, time: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.map(Number) ?? [];
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return dayNumber(year, month, day) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
}

function daysIn(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** Days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // Months from March on have 31, 30, 31, 30, 31 days and so on: 153 in five.
  const daysBefore = 365 * years + leapDays + Math.floor((153 * months + 2) / 5);
  return daysBefore + day - 1 - DAYS_UNTIL_1970;
}

/** From March of the year 0. */
const DAYS_UNTIL_1970 = 719_468;
