import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration } from '../../../lib/report/durations';

describe('a point in time', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [61_999, '1:01'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [14_405_000, '4:00:05'],
    [-5, '0:00'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatClock(ms)).toBe(text);
  });
});

describe('a length of time', () => {
  it.each([
    [0, 'less than 1 s'],
    [999, 'less than 1 s'],
    [3951, '4 s'],
    [59_999, '1 min'],
    [3_599_999, '1 h'],
    [60_000, '1 min'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h'],
    [4_349_000, '1 h 12 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
