import { expect, it } from 'vitest';
import { createRecentMedian } from '../../../lib/vision/recent-median';

it('does not follow a value that slips for a moment', () => {
  const median = createRecentMedian(1000);
  expect([10, 11, 90, 10].map((value, i) => median.follow(value, i * 200)).at(-1)).toBeLessThan(12);
});

it('follows a value that stays', () => {
  const median = createRecentMedian(1000);
  for (let atMs = 0; atMs < 1000; atMs += 200) median.follow(10, atMs);
  for (let atMs = 1000; atMs < 1800; atMs += 200) median.follow(90, atMs);
  expect(median.follow(90, 1800)).toBe(90);
});

it('knows a single value at once', () => {
  expect(createRecentMedian(1000).follow(7, 60_000)).toBe(7);
});

it('does not know while nothing is known, and begins anew afterwards', () => {
  const median = createRecentMedian(1000);
  median.follow(10, 0);
  median.follow(10, 200);
  expect(median.follow(null, 400)).toBeNull();
  expect(median.follow(90, 600)).toBe(90);
});

it('forgets what is longer ago, also when nothing came in between', () => {
  const median = createRecentMedian(1000);
  for (let atMs = 0; atMs < 1000; atMs += 100) median.follow(10, atMs);
  expect(median.follow(90, 60_000)).toBe(90);
});
