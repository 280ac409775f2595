import { describe, expect, it } from 'vitest';
import type { SampleRow } from '../../../lib/db/schema';
import { SAMPLE_CHARTS, sampleAt } from '../../../lib/report/sample-charts';
import { type Quantity, sampleSeries } from '../../../lib/report/sample-series';
import { sample } from '../db/fresh-db';

const level: Quantity = { pick: (row) => row.levelDbfs, worse: Math.max };

/** One sample a second, as loud as the given levels. */
function levels(values: readonly (number | null)[], startMs = 0): SampleRow[] {
  return values.map((levelDbfs, second) => ({ ...sample('s', startMs + second * 1000), levelDbfs }));
}

describe('a series', () => {
  it('keeps every sample if there is room', () => {
    const runs = sampleSeries(levels([-60, -50, -55]), level, 3000, 100);
    expect(runs).toEqual([
      [
        { atMs: 0, value: -60 },
        { atMs: 1000, value: -50 },
        { atMs: 2000, value: -55 },
      ],
    ]);
  });

  it('keeps the worst of each slice when there are too many, so that no peak is lost', () => {
    const samples = levels(Array.from({ length: 14_400 }, (_, second) => (second === 7777 ? -5 : -60)));
    const [run = [], ...others] = sampleSeries(samples, level, 14_400_000, 480);
    expect(others).toEqual([]);
    expect(run).toHaveLength(480);
    expect(run.filter(({ value }) => value === -5)).toEqual([{ atMs: 7_777_000, value: -5 }]);
  });

  it('breaks where samples are missing or unknown', () => {
    const samples = [
      ...levels([-60, -60]),
      ...levels([null, null, null, null, null], 2000),
      ...levels([-60, -60], 7000),
    ];
    expect(sampleSeries(samples, level, 10_000, 100).map((run) => run.length)).toEqual([2, 2]);
  });

  it('does not break for one late sample', () => {
    const samples = [...levels([-60, -60]), ...levels([-60], 3900)];
    expect(sampleSeries(samples, level, 10_000, 100)).toHaveLength(1);
  });

  it('leaves out what no drawing could show', () => {
    expect(sampleSeries(levels([Number.NEGATIVE_INFINITY, -60]), level, 3000, 100)).toEqual([
      [{ atMs: 1000, value: -60 }],
    ]);
  });
});

describe('the charts', () => {
  const chart = (id: string) => SAMPLE_CHARTS.find((candidate) => candidate.id === id);

  it.each([
    ['faces', 1, 0, 0],
    ['faces', 2, 1, 2],
    ['level', -60, -20, -20],
    ['yaw', 5, -40, -40],
  ])('of %s hold on to the worse of %d and %d', (id, a, b, worse) => {
    expect(chart(id)?.worse(a, b)).toBe(worse);
    expect(chart(id)?.worse(b, a)).toBe(worse);
  });

  it('say their values in words', () => {
    expect(chart('faces')?.say(0)).toBe('no face');
    expect(chart('yaw')?.say(-12.4)).toBe('head 12° right');
    expect(chart('level')?.say(-31.6)).toBe('sound −32 dB');
  });
});

describe('the sample at a time', () => {
  const samples = levels(Array.from({ length: 100 }, () => -60));

  it('is the nearest one', () => {
    expect(sampleAt(samples, 41_499)?.atMs).toBe(41_000);
    expect(sampleAt(samples, 41_501)?.atMs).toBe(42_000);
    expect(sampleAt(samples, 0)?.atMs).toBe(0);
  });

  it('is none if none is near', () => {
    expect(sampleAt(samples, 101_000)).toBeUndefined();
    expect(sampleAt([], 0)).toBeUndefined();
  });
});
