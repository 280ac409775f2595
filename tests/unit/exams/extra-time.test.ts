import { describe, expect, it } from 'vitest';
import { extended, isExtraTime } from '../../../lib/exams/extra-time';

describe('extra time', () => {
  it.each([
    ['none', 130],
    ['plus-30-minutes', 160],
    ['plus-25-percent', 163],
    ['plus-50-percent', 195],
  ] as const)('“%s” makes 130 minutes %d', (extraTime, minutes) => {
    expect(extended(130, extraTime)).toBe(minutes);
  });

  it('is told from anything else', () => {
    expect(isExtraTime('plus-25-percent')).toBe(true);
    expect(isExtraTime('plus-99-percent')).toBe(false);
  });
});
