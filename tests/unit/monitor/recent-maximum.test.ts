import { describe, expect, it } from 'vitest';
import { createRecentMaximum } from '../../../lib/monitor/recent-maximum';

describe('the highest of the last moments', () => {
  it('is the highest, whenever in that time it was', () => {
    const maximum = createRecentMaximum(2000);
    for (const [value, atMs] of [
      [1, 0],
      [9, 500],
      [3, 1000],
    ] as const)
      maximum.add(value, atMs);
    expect(maximum.at(1200)).toBe(9);
    expect(maximum.at(2500)).toBe(9);
    expect(maximum.at(2501)).toBe(3);
  });

  it('is not known before anything was, nor when all of it is too long ago', () => {
    const maximum = createRecentMaximum(2000);
    expect(maximum.at(0)).toBeNull();
    maximum.add(5, 0);
    expect(maximum.at(60_000)).toBeNull();
  });

  it('is not known while nothing is known now, and is again once something is', () => {
    const maximum = createRecentMaximum(2000);
    maximum.add(5, 0);
    maximum.add(null, 200);
    expect(maximum.at(300)).toBeNull();
    maximum.add(1, 400);
    expect(maximum.at(500)).toBe(5);
  });

  it('can be asked for a moment a little before the last value', () => {
    const maximum = createRecentMaximum(2000);
    maximum.add(5, 1000);
    expect(maximum.at(900)).toBe(5);
  });
});
