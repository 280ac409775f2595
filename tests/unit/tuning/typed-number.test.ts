import { describe, expect, it } from 'vitest';
import { typedBeyond, typedStep } from '../../../lib/tuning/typed-number';

describe('the step of a number', () => {
  it.each([
    [0, 60, true, 1],
    [0, 1, false, 0.02],
    [0, 0.5, false, 0.01],
    [0, 0.01, false, 0.0002],
    [-70, 0, true, 1],
    [0, 10_000, true, 200],
    [1, 4, true, 1],
  ])('on a scale from %d to %d (whole: %s) is %d', (lowest, highest, isWhole, step) => {
    expect(typedStep(lowest, highest, isWhole)).toBe(step);
  });
});

describe('the number beyond a measured value', () => {
  it.each([
    [35.2, 1, 36, 35],
    [35, 1, 36, 34],
    [0.3, 0.1, 0.4, 0.2],
    [0.0452, 0.01, 0.05, 0.04],
    [-31.5, 1, -31, -32],
  ])('%d in steps of %d is %d above and %d below, without a binary tail', (value, step, above, below) => {
    expect(typedBeyond(value, step, 'above')).toBe(above);
    expect(typedBeyond(value, step, 'below')).toBe(below);
  });
});
