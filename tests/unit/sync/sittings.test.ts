import { describe, expect, it } from 'vitest';
import { createDayOf } from '../../../lib/habits/days';
import { HABIT_IDS } from '../../../lib/habits/habit';
import type { Sitting } from '../../../lib/habits/sitting';
import { fitSittings } from '../../../lib/sync/fit-sittings';
import { packSittings } from '../../../lib/sync/pack-sittings';
import { bytesOf, bytesOfAll, SYNC_QUOTA } from '../../../lib/sync/quota';
import { unpackSittings } from '../../../lib/sync/unpack-sittings';
import { sat, timed } from '../habits/sat';
import { seededRandom } from './random';

const dayOf = createDayOf('UTC');
const LATEST_AT = 30_000 * 86_400_000;
const unpacked = (value: unknown) => unpackSittings(JSON.parse(JSON.stringify(value)), dayOf, LATEST_AT);
const elsewhere = (sitting: Sitting): Sitting => ({
  ...sitting,
  sessionId: `elsewhere ${sitting.startedAt}`,
  isElsewhere: true,
});

const EVENTFUL: Sitting = sat(20_000, {
  startedAt: 20_000 * 86_400_000 + 12_345_678,
  outcome: 'ended-by-proctor',
  spoken: ['talking', 'no-face', 'talking'],
  hasCritical: true,
  habits: {
    'no-talking': { watchedMs: 3_540_000, cleanMs: 3_300_000, longestMs: 2_000_000, events: 3 },
    'quiet-room': timed(61),
  },
});
const WITHOUT_EXAM = sat(20_001, { exam: null, examMinutes: null, minutes: 5, outcome: 'given-up' });
const DRILL = sat(20_002, { exam: null, drill: 'sit-still', examMinutes: 2, minutes: 2 });

describe('packed sittings', () => {
  it('say the same when they are unpacked', () => {
    const sittings = [EVENTFUL, WITHOUT_EXAM, DRILL, sat(20_400)];
    // What was said is told rule by rule, not in its order.
    const expected = [{ ...EVENTFUL, spoken: ['talking', 'talking', 'no-face'] }, WITHOUT_EXAM, DRILL, sat(20_400)];
    expect(unpacked(packSittings(sittings))).toEqual(expected.map(elsewhere));
  });

  it('are read in the version that people have stored', () => {
    const stored = {
      v: 1,
      first: 1_764_072_000_000,
      exams: [['SAA-C03', 'Solutions Architect – Associate']],
      rules: ['talking'],
      sittings: [
        [0, 0, 130, 0, [0, 2], 0, [3600, 120, 1800, 2], [0, 120, 1800, 2], [], [-60], null, []],
        [86_400_000, -1, 0, 3, [], 1, [300], null, null, null, null, null],
      ],
    };
    const [first, second] = unpacked(stored);
    expect(first).toMatchObject({
      startedAt: 1_764_072_000_000,
      exam: { code: 'SAA-C03' },
      examMinutes: 130,
      outcome: 'finished',
      spoken: ['talking', 'talking'],
      practice: { watchedMs: 3_600_000, cleanMs: 3_480_000, longestMs: 1_800_000, events: 2 },
      habits: { 'eyes-on-screen': { watchedMs: 3_540_000, cleanMs: 3_540_000, longestMs: 3_540_000, events: 0 } },
    });
    expect(Object.keys(first?.habits ?? {})).not.toContain('stay-in-frame');
    expect(second).toMatchObject({ exam: null, examMinutes: null, outcome: 'lost', hasCritical: true, habits: {} });
  });

  it('belong to the day that the reader’s calendar has, not to that of the one who sat', () => {
    const late = sat(20_000, { startedAt: 20_000 * 86_400_000 + 23 * 3_600_000 });
    const packed = packSittings([late]);
    expect(unpackSittings(packed, createDayOf('UTC'), LATEST_AT)[0]?.day).toBe(20_000);
    expect(unpackSittings(packed, createDayOf('Asia/Tokyo'), LATEST_AT)[0]?.day).toBe(20_001);
  });

  it('never break the reader and never come to impossible numbers, whatever is in them', () => {
    const { pick, below } = seededRandom(7);
    const damage = (value: unknown): unknown => {
      if (below(12) === 0) return pick([null, -1, 1e300, Number.NaN, '', 'x'.repeat(300), [], {}, 0.5, true]);
      if (Array.isArray(value)) return value.map(damage);
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, damage(part)]));
      }
      return value;
    };
    let read = 0;
    for (let round = 0; round < 1500; round += 1) {
      for (const { startedAt, practice, habits, spoken } of unpacked(damage(packSittings([EVENTFUL, sat(20_400)])))) {
        read += 1;
        expect(startedAt).toBeLessThanOrEqual(LATEST_AT);
        expect(spoken.length).toBeLessThanOrEqual(500);
        for (const { watchedMs, cleanMs, longestMs, events } of [practice, ...Object.values(habits)]) {
          expect(Math.min(cleanMs, longestMs, events)).toBeGreaterThanOrEqual(0);
          expect(Math.max(cleanMs, longestMs)).toBeLessThanOrEqual(watchedMs);
        }
      }
    }
    expect(read).toBeGreaterThan(500);
  });
});

/** Two a day, with something to tell of every second habit. */
function manySittings(count: number): readonly Sitting[] {
  const { below, pick } = seededRandom(3);
  return Array.from({ length: count }, (_, index) => {
    const minutes = 15 + below(150);
    const time = () =>
      pick([timed(minutes), { ...timed(minutes), cleanMs: below(minutes) * 60_000, events: below(9) }]);
    return sat(20_000 + Math.floor(index / 2), {
      minutes,
      startedAt: 1_700_000_000_000 + index * 43_200_000 + below(3_600_000),
      spoken: Array.from({ length: below(6) }, () => pick(['talking', 'no-face', 'looking-away', 'other-voice'])),
      habits: Object.fromEntries(HABIT_IDS.map((id) => [id, time()])),
    });
  });
}

describe('the room for sittings', () => {
  const keyOf = (index: number) => `habits/aaaaaa/${index}`;
  const room = { bytes: SYNC_QUOTA.bytesWithSittings, items: SYNC_QUOTA.items };

  it('holds a thousand, in items of the size that the browser takes', () => {
    const { items, left } = fitSittings(manySittings(1000), keyOf, room);
    expect(left).toBe(0);
    expect(bytesOfAll(items)).toBeLessThan(102_400);
    expect(Object.entries(items).filter(([key, value]) => bytesOf(key, value) > 8192)).toEqual([]);
  });

  it('goes to the newest where it is short, and the rest is counted', () => {
    const sittings = manySittings(1000);
    const { items, left } = fitSittings(sittings, keyOf, { ...room, bytes: 20_000 });
    const kept = Object.values(items).flatMap(unpacked);
    expect(bytesOfAll(items)).toBeLessThanOrEqual(20_000);
    expect(bytesOfAll(items)).toBeGreaterThan(18_000);
    expect(new Set(kept.map(({ startedAt }) => startedAt))).toEqual(
      new Set(sittings.slice(left).map(({ startedAt }) => startedAt)),
    );
  });

  it('is kept to when there is none at all', () => {
    expect(fitSittings(manySittings(3), keyOf, { bytes: 10, items: 5 })).toEqual({ items: {}, left: 3 });
    expect(fitSittings(manySittings(3), keyOf, { bytes: 9999, items: 0 })).toEqual({ items: {}, left: 3 });
    expect(fitSittings([], keyOf, room)).toEqual({ items: {}, left: 0 });
  });

  it('changes in one item when a sitting is added', () => {
    const sittings = manySittings(301);
    const before = fitSittings(sittings.slice(0, 300), keyOf, room).items;
    const after = fitSittings(sittings, keyOf, room).items;
    const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    expect(changed).toHaveLength(1);
  });
});
