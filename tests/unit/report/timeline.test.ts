import { describe, expect, it } from 'vitest';
import { overviewPath } from '../../../lib/report/overview-path';
import { axisLengthMs, layOutTimeline } from '../../../lib/report/timeline';
import { violation } from '../db/fresh-db';

const MINUTE_MS = 60_000;

describe('the timeline', () => {
  it('has a lane for every rule that was broken: the gravest first, then the earliest', () => {
    const violations = [
      violation('4', 's', { rule: 'loud-noise', severity: 'notice', startMs: 1000, endMs: 2000 }),
      violation('1', 's', { rule: 'talking', severity: 'warning', startMs: 30_000, endMs: 31_000 }),
      violation('2', 's', { rule: 'looking-away', severity: 'warning', startMs: 5000, endMs: 9000 }),
      violation('3', 's', { rule: 'no-face', severity: 'critical', startMs: 50_000, endMs: 52_000 }),
      violation('5', 's', { rule: 'talking', severity: 'warning', startMs: 10_000, endMs: 11_000 }),
    ];
    const { lanes } = layOutTimeline(violations, MINUTE_MS);
    expect(lanes.map(({ rule }) => rule)).toEqual(['no-face', 'looking-away', 'talking', 'loud-noise']);
    expect(lanes[2]?.bars.map(({ violation: { id } }) => id)).toEqual(['5', '1']);
  });

  it('places bars as shares of its length', () => {
    const { lanes } = layOutTimeline([violation('1', 's', { startMs: 15_000, endMs: 30_000 })], MINUTE_MS);
    expect(lanes[0]?.bars[0]).toMatchObject({ startRatio: 0.25, widthRatio: 0.25 });
  });

  it('draws what still lasts up to its end, and nothing beyond it', () => {
    const rows = [
      violation('1', 's', { startMs: 45_000, endMs: null }),
      violation('2', 's', { startMs: 59_000, endMs: 90_000 }),
    ];
    const bars = layOutTimeline(rows, MINUTE_MS).lanes[0]?.bars ?? [];
    expect(bars.map(({ startRatio, widthRatio }) => startRatio + widthRatio)).toEqual([1, 1]);
  });

  it('draws what still lasts no further than now, where the axis goes on', () => {
    const row = violation('1', 's', { startMs: 15_000, endMs: null });
    const { lanes } = layOutTimeline([row], MINUTE_MS, 30_000);
    expect(lanes[0]?.bars[0]).toMatchObject({ startRatio: 0.25, widthRatio: 0.25 });
    expect(overviewPath([row], row.severity, MINUTE_MS, 30_000)).toContain('M250 20');
    expect(overviewPath([row], row.severity, MINUTE_MS, 30_000)).toContain('h250');
  });

  it('marks the time nothing was watched in', () => {
    const gap = violation('1', 's', { rule: 'monitoring-gap', severity: 'warning', startMs: 6000, endMs: 12_000 });
    const { gaps } = layOutTimeline([gap, violation('2', 's')], MINUTE_MS);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.startRatio).toBeCloseTo(0.1);
    expect(gaps[0]?.widthRatio).toBeCloseTo(0.1);
  });

  it.each([1, 900, 5000, 61_000, 20 * MINUTE_MS, 4 * 60 * MINUTE_MS, 30 * 60 * MINUTE_MS])(
    'has between one and nine round ticks in %d ms, all inside',
    (lengthMs) => {
      const { ticks } = layOutTimeline([], lengthMs);
      expect(ticks.length).toBeGreaterThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(9);
      for (const { ratio } of ticks) expect(ratio).toBeLessThanOrEqual(1);
    },
  );
});

describe('the length of its axis', () => {
  it('is the session’s own once it is over', () => {
    expect(axisLengthMs(61_234, false)).toBe(61_234);
    expect(axisLengthMs(0, false)).toBe(1);
  });

  it('grows in steps while the session runs', () => {
    expect(axisLengthMs(0, true)).toBe(15_000);
    expect([16_000, 29_000, 30_000].map((ms) => axisLengthMs(ms, true))).toEqual([30_000, 30_000, 30_000]);
  });
});
