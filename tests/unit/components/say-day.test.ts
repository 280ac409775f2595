import { describe, expect, it } from 'vitest';
import { firstWeekday } from '../../../components/home/first-weekday';
import { sayDay } from '../../../components/home/say-day';
import { MONDAY, timed } from '../habits/sat';

describe('a day of the calendar', () => {
  it.each([
    ['a day of rest', undefined, /2026: no practice watched$/],
    ['a day on which nothing was watched', timed(0), /2026: no practice watched$/],
    ['a clean day', timed(45), /2026: 45 of 45 minutes clean$/],
    ['a day with one slip', timed(45, { cleanMs: 44 * 60_000, events: 1 }), /: 44 of 45 minutes clean, 1 slip$/],
    ['a day with more', timed(45, { cleanMs: 40 * 60_000, events: 6 }), /: 40 of 45 minutes clean, 6 slips$/],
  ])('is said in words: %s', (_, time, text) => {
    expect(sayDay(MONDAY, time)).toMatch(text);
  });
});

describe('the first day of a week', () => {
  it('is Monday in Germany and in Kazakhstan', () => {
    expect(firstWeekday('de-DE')).toBe(1);
    expect(firstWeekday('kk-KZ')).toBe(1);
  });

  it('is Sunday in the United States, and Saturday in Egypt', () => {
    expect([firstWeekday('en-US'), firstWeekday('ar-EG')]).toEqual([7, 6]);
  });
});
