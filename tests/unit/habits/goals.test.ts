import { describe, expect, it } from 'vitest';
import { parseGoals } from '../../../lib/habits/goals';

const STANDARD = {
  'no-talking': 60,
  'no-breaks': 60,
  'eyes-on-screen': 60,
  'stay-in-frame': 60,
  'quiet-room': 60,
};

describe('stored goals', () => {
  it('are an hour a week where nothing was stored', () => {
    for (const stored of [{}, null, undefined, 'all', 7, []]) expect(parseGoals(stored)).toEqual(STANDARD);
  });

  it('are what was stored', () => {
    const stored = { ...STANDARD, 'no-talking': 90, 'quiet-room': 1680 };
    expect(parseGoals(stored)).toEqual(stored);
  });

  it.each([[0], [-5], [1681], [1.5], [Number.NaN], ['90'], [null]])('are not %o', (goal) => {
    expect(parseGoals({ 'no-talking': goal, 'no-breaks': 30, other: 9 })).toEqual({ ...STANDARD, 'no-breaks': 30 });
  });
});
