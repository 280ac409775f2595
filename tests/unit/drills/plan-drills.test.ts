import { describe, expect, it } from 'vitest';
import { DRILL_KINDS, drillsFor, planDrills } from '../../../lib/drills/plan-drills';

const MINUTE_MS = 60_000;

/** Chance that always gives the same, or goes through a list. */
const always = (value: number) => () => value;
function through(values: readonly number[]): () => number {
  let at = 0;
  return () => values[at++ % values.length] ?? 0;
}

describe('interruptions', () => {
  it('are staged where they are wanted, for as long as the exam is', () => {
    expect(drillsFor({ interruptions: 'none', minutes: 130 }, always(0))).toEqual([]);
    expect(drillsFor({ interruptions: 'seen', minutes: 20 }, always(0))).toEqual(planDrills(20 * MINUTE_MS, always(0)));
    expect(drillsFor({ interruptions: 'heard', minutes: null }, always(0)).length).toBeGreaterThan(4);
  });

  it('begin after some minutes, and keep apart', () => {
    for (const chance of [0, 0.5, 0.999]) {
      const dues = planDrills(130 * MINUTE_MS, always(chance)).map(({ dueMs }) => dueMs);
      expect(dues[0]).toBeGreaterThanOrEqual(3 * MINUTE_MS);
      const gaps = dues.slice(1).map((due, index) => due - (dues[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * MINUTE_MS - 1);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(15 * MINUTE_MS + 1);
    }
  });

  it('are over before the exam is', () => {
    const drills = planDrills(20 * MINUTE_MS, always(0));
    expect(drills.at(-1)?.dueMs).toBeLessThan(19 * MINUTE_MS);
    expect(planDrills(3 * MINUTE_MS, always(0))).toEqual([]);
  });

  it('come in all kinds before one comes again', () => {
    const kinds = planDrills(null, through([0.1, 0.9, 0.4, 0.7])).map(({ kind }) => kind);
    expect(new Set(kinds.slice(0, 4))).toEqual(new Set(DRILL_KINDS));
    expect(new Set(kinds.slice(4, 8))).toEqual(new Set(DRILL_KINDS));
  });
});
