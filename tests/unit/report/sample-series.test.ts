import { describe, expect, it } from 'vitest';
import type { SampleRow } from '../../../lib/db/schema';
import { SAMPLE_CHARTS, sampleAt } from '../../../lib/report/sample-charts';
import { createSeries, type Quantity } from '../../../lib/report/sample-series';
import { wholeWindow } from '../../../lib/report/time-window';
import { sample } from '../db/fresh-db';

const level: Quantity = { pick: (row) => row.levelDbfs, worse: Math.max };

/** One sample a second, as loud as the given levels. */
function levels(values: readonly (number | null)[], startMs = 0): SampleRow[] {
  return values.map((levelDbfs, second) => ({ ...sample('s', startMs + second * 1000), levelDbfs }));
}

/** All of a session's series, as runs. */
function drawn(samples: readonly SampleRow[], lengthMs: number, maxPoints: number) {
  return createSeries(samples, level)(wholeWindow(lengthMs), maxPoints);
}

describe('a series', () => {
  it('keeps every sample if there is room', () => {
    expect(drawn(levels([-60, -50, -55]), 3000, 100)).toEqual([
      [
        { atMs: 0, value: -60 },
        { atMs: 1000, value: -50 },
        { atMs: 2000, value: -55 },
      ],
    ]);
  });

  it('keeps the worst of each slice when there are too many, so that no peak is lost', () => {
    const samples = levels(Array.from({ length: 14_400 }, (_, second) => (second === 7777 ? -5 : -60)));
    const [run = [], ...others] = drawn(samples, 14_400_000, 480);
    expect(others).toEqual([]);
    expect(run).toHaveLength(450);
    expect(run.filter(({ value }) => value === -5)).toEqual([{ atMs: 7_777_000, value: -5 }]);
  });

  it('breaks where samples are missing or unknown', () => {
    const samples = [
      ...levels([-60, -60]),
      ...levels([null, null, null, null, null], 2000),
      ...levels([-60, -60], 7000),
    ];
    expect(drawn(samples, 10_000, 100).map((run) => run.length)).toEqual([2, 2]);
  });

  it('does not break for one late sample', () => {
    const samples = [...levels([-60, -60]), ...levels([-60], 3900)];
    expect(drawn(samples, 10_000, 100)).toHaveLength(1);
  });

  it('leaves out what no drawing could show', () => {
    expect(drawn(levels([Number.NEGATIVE_INFINITY, -60]), 3000, 100)).toEqual([[{ atMs: 1000, value: -60 }]]);
  });
});

describe('a series in a window', () => {
  const noise = Array.from({ length: 14_400 }, (_, second) => -70 + ((second * 7919) % 50));
  const series = createSeries(levels(noise), level);

  it('has every sample once one has zoomed in far enough, and one more at each side', () => {
    const [run = []] = series({ fromMs: 600_500, toMs: 660_500 }, 480);
    expect(run[0]?.atMs).toBe(600_000);
    expect(run.at(-1)?.atMs).toBe(661_000);
    expect(run).toHaveLength(62);
  });

  it('is never much more than asked for, whatever is in view', () => {
    for (let spanMs = 10_000; spanMs <= 14_400_000; spanMs *= 1.7) {
      const points = series({ fromMs: 0, toMs: spanMs }, 480).flat();
      expect(points.length).toBeGreaterThan(Math.min(9, spanMs / 2000));
      expect(points.length).toBeLessThanOrEqual(482);
    }
  });

  it('has the same points while the window moves, so that nothing flickers', () => {
    const within = (fromMs: number) =>
      series({ fromMs, toMs: fromMs + 7_200_000 }, 480)
        .flat()
        .filter(({ atMs }) => atMs > 3_000_000 && atMs < 6_000_000);
    expect(within(1_234_567)).toEqual(within(0));
  });

  it('keeps the peak of each slice in every thinning', () => {
    const quiet = levels(Array.from({ length: 14_400 }, (_, second) => (second === 7777 ? -5 : -60)));
    const peaked = createSeries(quiet, level);
    for (const maxPoints of [10, 100, 1000, 10_000]) {
      const peak = peaked(wholeWindow(14_400_000), maxPoints)
        .flat()
        .filter(({ value }) => value === -5);
      expect(peak).toEqual([{ atMs: 7_777_000, value: -5 }]);
    }
  });
});

describe('the charts', () => {
  const chart = (id: string) => SAMPLE_CHARTS.find((candidate) => candidate.id === id);

  it.each([
    ['faces', 1, 0, 0],
    ['faces', 2, 1, 2],
    ['level', -60, -20, -20],
    ['yaw', 5, -40, -40],
    ['pitch', 5, -30, -30],
    ['voice', 0.1, 0.9, 0.9],
  ])('of %s hold on to the worse of %d and %d', (id, a, b, worse) => {
    expect(chart(id)?.worse(a, b)).toBe(worse);
    expect(chart(id)?.worse(b, a)).toBe(worse);
  });

  it('say their values in words', () => {
    expect(chart('faces')?.say(0)).toBe('no face');
    expect(chart('yaw')?.say(-12.4)).toBe('head 12° right');
    expect(chart('pitch')?.say(-12.4)).toBe('tilted 12° down');
    expect(chart('voice')?.say(0.97)).toBe('speech (97 % sure)');
    expect(chart('voice')?.say(0.59)).toBe('no speech');
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
