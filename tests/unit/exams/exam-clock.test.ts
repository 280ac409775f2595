import { describe, expect, it } from 'vitest';
import { alertsDue, readClock } from '../../../lib/exams/exam-clock';

const MINUTE_MS = 60_000;
const plan = { minutes: 90, timeAlertsMinutes: [30, 15, 5] };

describe('the exam’s clock', () => {
  it('counts down to zero and not further', () => {
    expect(readClock(plan, 60 * MINUTE_MS)).toEqual({ elapsedMs: 3_600_000, remainingMs: 1_800_000, isUp: false });
    expect(readClock(plan, 91 * MINUTE_MS)).toEqual({ elapsedMs: 91 * MINUTE_MS, remainingMs: 0, isUp: true });
  });

  it('only counts up where there is no limit', () => {
    expect(readClock({ minutes: null }, 1000)).toEqual({ elapsedMs: 1000, remainingMs: null, isUp: false });
  });

  it('has not begun to run before the exam begins', () => {
    expect(readClock(plan, -5000)).toMatchObject({ elapsedMs: 0, remainingMs: 90 * MINUTE_MS });
  });
});

describe('low-time alerts', () => {
  it('fall due once each', () => {
    expect(alertsDue(plan, 59 * MINUTE_MS, 60 * MINUTE_MS)).toEqual([30]);
    expect(alertsDue(plan, 60 * MINUTE_MS, 61 * MINUTE_MS)).toEqual([]);
  });

  it('come together after a gap, the most urgent first', () => {
    expect(alertsDue(plan, 0, 89 * MINUTE_MS)).toEqual([5, 15, 30]);
  });

  it('are left out where the whole exam is no longer than that', () => {
    expect(alertsDue({ minutes: 15, timeAlertsMinutes: [30, 15, 5] }, -1, 15 * MINUTE_MS)).toEqual([5]);
  });

  it('are none without a limit', () => {
    expect(alertsDue({ ...plan, minutes: null }, 0, 1e9)).toEqual([]);
  });
});
