import { describe, expect, it } from 'vitest';
import { STREAK_RULE, weekStreak } from '../../../lib/habits/week-streak';
import { MINUTE_MS } from './sat';

/** `x`: a week that counts, `.`: a week off; the last one is this week. */
const streak = (weeks: string) =>
  weekStreak([...weeks].map((week) => ({ cleanMs: week === 'x' ? 15 * MINUTE_MS : 15 * MINUTE_MS - 1 })));

describe('the streak of weeks', () => {
  it('says its rule in two short sentences', () => {
    expect(STREAK_RULE).toBe(
      'A week counts with 15 clean minutes. A week off uses up a freeze by itself: you begin with one and get one for every 3 weeks that count, up to 4.',
    );
  });

  it('is none before the first week', () => {
    expect(streak('.')).toEqual({ weeks: 0, freezesLeft: 1, best: 0, thisWeekCounts: false });
    expect(weekStreak([])).toEqual({ weeks: 0, freezesLeft: 1, best: 0, thisWeekCounts: false });
  });

  it('grows with each week that counts, whatever else happened in it', () => {
    expect(streak('xx')).toMatchObject({ weeks: 2, thisWeekCounts: true });
  });

  it('is not ended by this week before it is over', () => {
    expect(streak('x..')).toMatchObject({ weeks: 1, freezesLeft: 0 });
    expect(streak('x.')).toMatchObject({ weeks: 1, freezesLeft: 1, thisWeekCounts: false });
  });

  it('survives a week off by itself, from the first week on', () => {
    expect(streak('x.x')).toMatchObject({ weeks: 2, freezesLeft: 0 });
  });

  it('earns a freeze every three weeks, and keeps four at most', () => {
    expect(streak('xxx').freezesLeft).toBe(2);
    expect(streak('xxxxxx').freezesLeft).toBe(3);
    expect(streak('x'.repeat(52)).freezesLeft).toBe(4);
  });

  it('survives a holiday of four weeks after some months', () => {
    expect(streak(`${'x'.repeat(12)}....x`)).toMatchObject({ weeks: 13, freezesLeft: 0 });
  });

  it('begins anew after more weeks off than freezes, and the best one stays', () => {
    expect(streak('xx..x')).toEqual({ weeks: 1, freezesLeft: 1, best: 2, thisWeekCounts: true });
  });

  it('loses no freezes while there is nothing to keep', () => {
    expect(streak('........x').freezesLeft).toBe(1);
  });
});
