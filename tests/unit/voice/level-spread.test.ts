import { expect, it } from 'vitest';
import { createLevelSpread } from '../../../lib/voice/level-spread';

function spreadAfter(levels: readonly number[]): number {
  const spread = createLevelSpread();
  return levels.reduce((_, level) => spread.follow(level), 0);
}

it('is nothing for the first level, and for levels that stay', () => {
  expect(spreadAfter([-40])).toBe(0);
  expect(spreadAfter([-40, -40, -40])).toBe(0);
});

it('is the standard deviation of levels that change', () => {
  expect(spreadAfter([-50, -30, -50, -30])).toBeCloseTo(10);
});

it('does not depend on how loud it is', () => {
  expect(spreadAfter([-20, -10, -20, -10])).toBeCloseTo(spreadAfter([-70, -60, -70, -60]));
});

it('forgets after about a second what was before', () => {
  expect(spreadAfter([-90, -5, ...Array.from({ length: 12 }, () => -30)])).toBe(0);
});
