import { describe, expect, it } from 'vitest';
import { habitProgress } from '../../../lib/habits/habit-progress';
import { daysOf, weeksOf } from '../../../lib/habits/weeks';
import { MINUTE_MS, MONDAY, sat, TODAY, timed } from './sat';

const cleanMinutes = (...days: number[]) =>
  weeksOf(
    days.map((day) => sat(day)),
    'practice',
    TODAY,
  ).map(({ week, cleanMs }) => [week - MONDAY, cleanMs / MINUTE_MS]);

describe('weeks', () => {
  it('are this one alone without any practice', () => {
    expect(cleanMinutes()).toEqual([[0, 0]]);
  });

  it('begin with the first practice and leave out none', () => {
    expect(cleanMinutes(MONDAY - 15, MONDAY)).toEqual([
      [-21, 60],
      [-14, 0],
      [-7, 0],
      [0, 60],
    ]);
  });

  it('hold Monday to Sunday, or Sunday to Saturday, as the reader’s weeks do', () => {
    const sunday = sat(MONDAY - 1);
    const fromSunday = { ...TODAY, firstWeekday: 7 } as const;
    expect(weeksOf([sunday], 'practice', TODAY)).toHaveLength(2);
    expect(weeksOf([sunday], 'practice', fromSunday)).toMatchObject([{ week: MONDAY - 1, cleanMs: 60 * MINUTE_MS }]);
  });

  it('leave out what a wrong clock put into the future', () => {
    expect(cleanMinutes(MONDAY, MONDAY + 70)).toEqual([[0, 60]]);
  });

  it('add up what was watched of one habit, and nothing where it was not', () => {
    const sittings = [
      sat(MONDAY, { habits: { 'no-talking': timed(20, { events: 2, longestMs: 5 }) } }),
      sat(MONDAY + 1, { habits: { 'no-talking': timed(10, { events: 1, longestMs: 7 }) } }),
      sat(MONDAY + 1, { habits: {} }),
    ];
    const talking = { watchedMs: 30 * MINUTE_MS, cleanMs: 30 * MINUTE_MS, longestMs: 7, events: 3 };
    expect(weeksOf(sittings, 'no-talking', TODAY)).toEqual([{ week: MONDAY, ...talking }]);
    expect(daysOf(sittings, 'no-talking').get(MONDAY + 1)?.events).toBe(1);
    expect(daysOf(sittings, 'quiet-room').size).toBe(0);
  });
});

describe('the progress of a habit', () => {
  it('is there before any practice, and claims nothing', () => {
    for (const one of habitProgress([], TODAY)) {
      expect(one).toMatchObject({ longest: null, bestWeek: null, trend: { kind: 'too-little' } });
      expect(one.thisWeek).toMatchObject({ week: MONDAY, cleanMs: 0 });
    }
  });

  it('knows the longest stretch and the sitting it was in: the first of several', () => {
    const sittings = [30, 45, 45, 20].map((minutes, index) => sat(MONDAY - index, { minutes, sessionId: `${index}` }));
    expect(habitProgress(sittings, TODAY)[0]?.longest).toMatchObject({
      lengthMs: 45 * MINUTE_MS,
      sitting: { sessionId: '1' },
    });
  });

  it('knows the best week, and is not impressed by longer ones with more slips', () => {
    const messy = { 'no-talking': timed(300, { cleanMs: 50 * MINUTE_MS, events: 90 }) };
    const sittings = [sat(MONDAY - 14), sat(MONDAY - 7, { habits: messy })];
    expect(habitProgress(sittings, TODAY)[0]?.bestWeek).toMatchObject({ week: MONDAY - 14, cleanMs: 60 * MINUTE_MS });
  });

  it('of a thousand sittings is the sum of them all', () => {
    const sittings = Array.from({ length: 1000 }, (_, index) => sat(MONDAY - 999 + index, { minutes: 30 }));
    const [talking] = habitProgress(sittings, TODAY);
    expect(talking?.weeks).toHaveLength(144);
    expect(talking?.weeks.reduce((sum, { cleanMs }) => sum + cleanMs, 0)).toBe(1000 * 30 * MINUTE_MS);
  });
});
