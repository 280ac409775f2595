import { describe, expect, it } from 'vitest';
import { atMost } from '../../../lib/habits/binomial';

describe('the chance of at most so many successes', () => {
  it.each([
    [0, 5, 0.5, 1 / 32],
    [1, 4, 0.5, 5 / 16],
    [1, 3, 0.25, 27 / 64 + 27 / 64],
    [3, 3, 0.25, 1],
    [0, 0, 0.5, 1],
  ])('%i of %i at %f', (successes, trials, probability, expected) => {
    expect(atMost(successes, trials, probability)).toBeCloseTo(expected, 12);
  });

  it('stands thousands of trials', () => {
    expect(atMost(2500, 5000, 0.5)).toBeCloseTo(0.5056, 3);
    expect(atMost(2000, 5000, 0.5)).toBeLessThan(1e-40);
  });

  it('of one side and of the other are together a little over 1', () => {
    const [few, many] = [atMost(3, 10, 0.3), atMost(7, 10, 0.7)];
    expect(few + many).toBeCloseTo(1 + 0.266827932, 6);
  });
});
