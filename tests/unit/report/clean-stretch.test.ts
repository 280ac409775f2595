import { describe, expect, it } from 'vitest';
import { longestCleanMs } from '../../../lib/report/clean-stretch';

const noticed = (startMs: number, endMs: number | null, falseAlarmAt: number | null = null) => ({
  startMs,
  endMs,
  falseAlarmAt,
});

describe('the longest clean stretch', () => {
  it('is the whole session if nothing was noticed', () => {
    expect(longestCleanMs([], [], 60_000)).toBe(60_000);
  });

  it('lies before, between or after what was noticed', () => {
    expect(longestCleanMs([noticed(40_000, 50_000)], [], 60_000)).toBe(40_000);
    expect(longestCleanMs([noticed(1000, 2000), noticed(50_000, 60_000)], [], 60_000)).toBe(48_000);
    expect(longestCleanMs([noticed(0, 10_000), noticed(2000, 5000)], [], 60_000)).toBe(50_000);
  });

  it('is none if something lasted all the time', () => {
    expect(longestCleanMs([noticed(0, null)], [], 60_000)).toBe(0);
  });

  it('does not go through breaks and results: nothing was judged in them', () => {
    const log = [
      { type: 'break-began' as const, atMs: 20_000 },
      { type: 'break-ended' as const, atMs: 30_000 },
      { type: 'review-began' as const, atMs: 55_000, knownBy: 'content' as const },
    ];
    expect(longestCleanMs([], log, 60_000)).toBe(25_000);
  });

  it('goes through what was marked as a false alarm', () => {
    expect(longestCleanMs([noticed(30_000, 40_000, 1)], [], 60_000)).toBe(60_000);
  });
});
