import { describe, expect, it } from 'vitest';
import { perHour, trendOf } from '../../../lib/habits/trend';
import { rateText, trendText } from '../../../lib/habits/trend-text';
import { MINUTE_MS, timed } from './sat';

const week = (minutes: number, events: number) => ({ week: 0, ...timed(minutes, { events }) });
const weeks = (before: readonly number[], recent: readonly number[], minutes = 60) =>
  [...before, ...recent].map((events) => week(minutes, events));

describe('the rate', () => {
  it('is per hour of what was watched', () => {
    expect(perHour({ events: 3, watchedMs: 30 * MINUTE_MS })).toBe(6);
    expect(perHour({ events: 0, watchedMs: 30 * MINUTE_MS })).toBe(0);
  });

  it('is not told of a few minutes', () => {
    expect(perHour({ events: 1, watchedMs: 14 * MINUTE_MS })).toBeNull();
  });

  it.each([
    [0, 'none'],
    [0.04, 'under 0.1 an hour'],
    [0.25, '0.3 an hour'],
    [9.94, '9.9 an hour'],
    [9.97, '10 an hour'],
    [31.4, '31 an hour'],
  ])('%f reads “%s”', (rate, text) => {
    expect(rateText(rate)).toBe(text);
  });
});

describe('the trend', () => {
  it('compares the last four weeks with the four before, and no others', () => {
    const all = [week(600, 900), ...weeks([9, 9, 9, 9], [2, 2, 2, 2])];
    expect(trendOf(all)).toEqual({ kind: 'better', recentPerHour: 2, beforePerHour: 9 });
  });

  it('goes by the hour: twice the practice with as many slips is better', () => {
    const twice = [...weeks([6, 6, 6, 6], []), ...weeks([], [6, 6, 6, 6], 180)];
    expect(trendOf(twice)).toMatchObject({ kind: 'better', recentPerHour: 2, beforePerHour: 6 });
  });

  it('can be worse', () => {
    expect(trendOf(weeks([1, 1, 1, 1], [5, 5, 5, 5])).kind).toBe('worse');
  });

  it('is none where the difference may be chance', () => {
    expect(trendOf(weeks([1, 0, 1, 0], [1, 1, 1, 0])).kind).toBe('same');
    expect(trendOf(weeks([0, 0, 0, 0], [0, 0, 0, 0])).kind).toBe('same');
  });

  it('takes five slips all on one side, not the first one after a clean month', () => {
    expect(trendOf(weeks([0, 0, 0, 0], [1, 0, 0, 0])).kind).toBe('same');
    expect(trendOf(weeks([0, 0, 0, 0], [1, 1, 1, 1])).kind).toBe('same');
    expect(trendOf(weeks([0, 0, 0, 0], [2, 1, 1, 1])).kind).toBe('worse');
    expect(trendOf(weeks([2, 1, 1, 1], [0, 0, 0, 0])).kind).toBe('better');
  });

  it.each([
    ['nothing', []],
    ['one week', weeks([], [3])],
    ['an hour on one side only', weeks([0, 0, 0, 0], [3, 3, 3, 3], 10)],
  ])('is not told of %s', (_, some) => {
    expect(trendOf(some)).toEqual({ kind: 'too-little' });
  });

  it('comes in words, with the numbers it rests on', () => {
    expect(trendText(trendOf(weeks([9, 9, 9, 9], [2, 2, 2, 2])))).toBe(
      'Less often than before: 2.0 an hour in the last 4 weeks, 9.0 an hour in the 4 before.',
    );
  });
});
