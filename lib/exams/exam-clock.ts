import type { ExamPlan } from './exam-plan';

const MINUTE_MS = 60_000;

/** Lengths of time, milliseconds. */
export interface ClockReading {
  readonly elapsedMs: number;
  /** Never below 0; `null` = no limit. */
  readonly remainingMs: number | null;
  readonly isUp: boolean;
}

type Limited = Pick<ExamPlan, 'minutes' | 'timeAlertsMinutes'>;

/**
 * Reads the exam's clock.
 *
 * @param runMs for how long it has run: time since the exam began without the breaks in which it stood still
 */
export function readClock({ minutes }: Pick<ExamPlan, 'minutes'>, runMs: number): ClockReading {
  const elapsedMs = Math.max(0, runMs);
  if (minutes === null) return { elapsedMs, remainingMs: null, isUp: false };
  const remainingMs = Math.max(0, minutes * MINUTE_MS - elapsedMs);
  return { elapsedMs, remainingMs, isUp: remainingMs === 0 };
}

/**
 * The low-time alerts that fall due while the clock runs on from one time to another, the latest first. An exam that
 * is as short as an alert, or shorter, begins without it.
 */
export function alertsDue({ minutes, timeAlertsMinutes }: Limited, fromRunMs: number, toRunMs: number): number[] {
  if (minutes === null) return [];
  const passes = (minutesLeft: number) => {
    const dueMs = (minutes - minutesLeft) * MINUTE_MS;
    return dueMs > 0 && fromRunMs < dueMs && dueMs <= toRunMs;
  };
  return timeAlertsMinutes.filter(passes).sort((a, b) => a - b);
}
