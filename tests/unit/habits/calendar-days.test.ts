import { describe, expect, it } from 'vitest';
import { dayAfterKey, dayLevel, lastWeeks, monthsOf } from '../../../lib/habits/calendar-days';
import { MINUTE_MS, MONDAY, TODAY } from './sat';

describe('the calendar of days', () => {
  it('ends with this week', () => {
    expect(lastWeeks(TODAY, 3)).toEqual([MONDAY - 14, MONDAY - 7, MONDAY]);
  });

  it('names the months that weeks begin in', () => {
    expect(monthsOf(lastWeeks(TODAY, 8), 'en')).toEqual([
      { name: 'Oct', weeks: 4 },
      { name: 'Nov', weeks: 4 },
    ]);
    expect(monthsOf([], 'en')).toEqual([]);
  });

  it.each([
    ['ArrowUp', -1],
    ['ArrowDown', 1],
    ['ArrowLeft', -7],
    ['ArrowRight', 7],
  ])('goes with %s by %i days', (key, by) => {
    expect(dayAfterKey(100, key, 0, 200)).toBe(100 + by);
  });

  it('goes to its ends and not beyond', () => {
    expect([dayAfterKey(100, 'Home', 10, 104), dayAfterKey(100, 'End', 10, 104)]).toEqual([10, 104]);
    expect(dayAfterKey(100, 'ArrowRight', 10, 104)).toBeNull();
    expect(dayAfterKey(10, 'ArrowUp', 10, 104)).toBeNull();
    expect(dayAfterKey(10, 'Home', 10, 104)).toBeNull();
    expect(dayAfterKey(100, 'Tab', 10, 104)).toBeNull();
  });

  it.each([
    [0, 0],
    [1, 1],
    [14.9, 1],
    [15, 2],
    [45, 3],
    [90, 4],
    [900, 4],
  ])('has a step for %f clean minutes', (minutes, level) => {
    expect(dayLevel(minutes * MINUTE_MS)).toBe(level);
  });
});
