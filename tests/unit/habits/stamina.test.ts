import { describe, expect, it } from 'vitest';
import { staminaLadder } from '../../../lib/habits/stamina';
import { MONDAY, sat } from './sat';

const rungs = (examMinutes: number | null) => staminaLadder([], examMinutes).rungs.map(({ minutes }) => minutes);
const reached = (...sittings: Parameters<typeof staminaLadder>[0]) =>
  staminaLadder(sittings, 130).rungs.flatMap(({ minutes, isReached }) => (isReached ? minutes : []));

describe('the stamina ladder', () => {
  it.each([
    [130, [15, 30, 60, 90, 130]],
    [180, [15, 30, 60, 90, 130, 180]],
    [45, [15, 30, 45]],
    [60, [15, 30, 60]],
    [240, [15, 30, 60, 90, 130, 180, 240]],
    [10, [10]],
    [null, [15, 30, 60, 90]],
  ])('leads up to an exam of %o minutes', (minutes, expected) => {
    expect(rungs(minutes)).toEqual(expected);
  });

  it('begins with a quarter of an hour', () => {
    expect(staminaLadder([], 130)).toMatchObject({ longest: null, nextMinutes: 15 });
  });

  it('proposes the rung above the longest calm sitting', () => {
    const sittings = [sat(MONDAY - 9, { minutes: 20 }), sat(MONDAY - 5, { minutes: 59 }), sat(MONDAY, { minutes: 15 })];
    expect(staminaLadder(sittings, 130)).toMatchObject({ nextMinutes: 90, longest: { day: MONDAY - 5 } });
    expect(reached(...sittings)).toEqual([15, 30, 60]);
  });

  it('lets one warning in half an hour pass, and nothing grave', () => {
    expect(reached(sat(MONDAY, { spoken: ['talking', 'talking'] }))).toEqual([15, 30, 60]);
    expect(reached(sat(MONDAY, { spoken: ['talking', 'talking', 'talking'] }))).toEqual([]);
    expect(reached(sat(MONDAY, { spoken: ['tab-switch'], hasCritical: true }))).toEqual([]);
  });

  it.each(['given-up', 'ended-by-proctor', 'lost'] as const)('is not climbed by a sitting that is %s', (outcome) => {
    expect(reached(sat(MONDAY, { outcome }))).toEqual([]);
  });

  it('has no rung left once most of the exam’s time was sat', () => {
    expect(staminaLadder([sat(MONDAY, { minutes: 103 })], 130).nextMinutes).toBe(130);
    expect(staminaLadder([sat(MONDAY, { minutes: 104 })], 130)).toMatchObject({
      nextMinutes: null,
      rungs: [15, 30, 60, 90, 130].map((minutes) => ({ minutes, isReached: true })),
    });
  });
});
