import { describe, expect, it } from 'vitest';
import { quantile, rocAuc, share } from '../../../../scripts/evaluate/statistics.mjs';

describe('quantile', () => {
  it('lies between the two nearest values', () => {
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(2.5);
    expect(quantile([10, 20, 30], 0.5)).toBe(20);
    expect(quantile([0, 100], 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('sorts numbers as numbers, below zero as well', () => {
    expect(quantile([-200, 1000, 90], 0.5)).toBe(90);
  });

  it('of nothing is nothing', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(share(0, 0)).toBeNull();
  });
});

describe('rocAuc', () => {
  it('is 1 for scores that tell the two apart, 0 for those that have it backwards', () => {
    expect(rocAuc([0.9, 0.8], [0.1, 0.2, 0.3])).toBe(1);
    expect(rocAuc([0.1], [0.8, 0.9])).toBe(0);
  });

  it('is one half for scores that say nothing', () => {
    expect(rocAuc([0.5, 0.5], [0.5, 0.5, 0.5])).toBe(0.5);
  });

  it('counts the pairs that are in order, ties as half', () => {
    // 0.4 > 0.1, 0.4 = 0.4, 0.4 < 0.6; 0.7 > all: (1 + 0.5 + 0 + 3) / 6.
    expect(rocAuc([0.4, 0.7], [0.1, 0.4, 0.6])).toBeCloseTo(0.75, 10);
  });

  it('needs both kinds', () => {
    expect(rocAuc([], [0.5])).toBeNull();
    expect(rocAuc([0.5], [])).toBeNull();
  });
});
