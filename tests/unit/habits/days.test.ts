import { describe, expect, it } from 'vitest';
import { createDayOf, DAY_MS, formatDay, type Weekday, weekOf } from '../../../lib/habits/days';

const dayIn = (timeZone: string, date: string) => createDayOf(timeZone)(Date.parse(date));

describe('the day of an instant', () => {
  it('is the one on the wall: the same instant is two days in two places', () => {
    expect(dayIn('UTC', '1970-01-01T00:00Z')).toBe(0);
    expect(dayIn('Pacific/Kiritimati', '2026-11-25T12:00Z')).toBe(dayIn('UTC', '2026-11-26T12:00Z'));
    expect(dayIn('America/Los_Angeles', '2026-11-25T07:59Z')).toBe(dayIn('UTC', '2026-11-24T12:00Z'));
  });

  it('goes on by one over nights of 23 and of 25 hours', () => {
    for (const [before, after] of [
      ['2026-03-28T23:30+01:00', '2026-03-29T23:30+02:00'],
      ['2026-10-24T23:30+02:00', '2026-10-25T23:30+01:00'],
    ] as const) {
      expect(dayIn('Europe/Berlin', after) - dayIn('Europe/Berlin', before)).toBe(1);
    }
    expect(dayIn('Europe/Berlin', '2026-03-29T00:00+01:00')).toBe(dayIn('Europe/Berlin', '2026-03-29T23:59+02:00'));
  });

  it('agrees with the calendar over years', () => {
    const dayOf = createDayOf('UTC');
    for (let day = 19_000; day < 24_000; day += 17) expect(dayOf(day * DAY_MS + DAY_MS - 1)).toBe(day);
  });
});

describe('the week of a day', () => {
  it.each<[Weekday, string, string]>([
    [1, '2026-11-23', 'Monday'],
    [7, '2026-11-22', 'Sunday'],
    [6, '2026-11-21', 'Saturday'],
  ])('that begins on weekday %i begins on %s, a %s', (firstWeekday, date, weekday) => {
    const week = weekOf(dayIn('UTC', '2026-11-25T12:00Z'), firstWeekday);
    expect(week).toBe(dayIn('UTC', `${date}T00:00Z`));
    expect(formatDay(week, { weekday: 'long' }, 'en')).toBe(weekday);
  });

  it('is the same for all its seven days, and another one for the eighth', () => {
    const weeks = Array.from({ length: 8 }, (_, index) => weekOf(20_780 + index, 1));
    expect(weeks).toEqual([...Array(7).fill(20_780), 20_787]);
  });

  it('is known before 1970', () => {
    expect(weekOf(-1, 1)).toBe(-3);
    expect(weekOf(-4, 1)).toBe(-10);
  });
});
