import { MINUTE_MS } from './clean-time';
import { isFullLength } from './readiness';
import type { Sitting } from './sitting';

/** From a quarter of an hour to the longest exams that there are. */
const RUNGS_MINUTES = [15, 30, 60, 90, 130, 180];
/** A rung just below the exam's own length is no step towards it. */
const WELL_BELOW_RATIO = 0.75;
/** Without an exam to work towards. */
const LAST_RUNG_MINUTES = 90;
/** Whoever means to sit for an hour ends some seconds before or after it. */
const GRACE_MS = MINUTE_MS;
/** What may be spoken of in a calm sitting, and nothing grave. */
const CALM_MS = 30 * MINUTE_MS;

export const CALM_RULE = 'Calm: nothing critical, and at most one warning in every half hour.';

export interface Rung {
  readonly minutes: number;
  readonly isReached: boolean;
}

/** Sittings of growing length, up to that of the exam that is practised. */
export interface StaminaLadder {
  readonly rungs: readonly Rung[];
  /** The longest calm sitting; `null` = none yet. */
  readonly longest: Sitting | null;
  /** The rung to try next; `null` = all are reached. */
  readonly nextMinutes: number | null;
}

/**
 * @param sittings in any order
 * @param examMinutes how long the exam takes that is practised; `null` = no exam, or one without a limit
 */
export function staminaLadder(sittings: readonly Sitting[], examMinutes: number | null): StaminaLadder {
  const calm = sittings.filter(isCalm);
  const longest = calm.reduce<Sitting | null>(longer, null);
  const longestMs = longest?.practice.watchedMs ?? 0;
  const satExam = examMinutes !== null && calm.some((one) => isFullLength(one, examMinutes));
  const rungs = rungsFor(examMinutes).map((minutes) => ({
    minutes,
    isReached: longestMs >= minutes * MINUTE_MS - GRACE_MS || (satExam && minutes <= examMinutes),
  }));
  return { rungs, longest, nextMinutes: rungs.find(({ isReached }) => !isReached)?.minutes ?? null };
}

function isCalm({ outcome, hasCritical, spoken, practice }: Sitting): boolean {
  return outcome === 'finished' && !hasCritical && spoken.length * CALM_MS <= practice.watchedMs;
}

function longer(longest: Sitting | null, sitting: Sitting): Sitting {
  return longest === null || sitting.practice.watchedMs > longest.practice.watchedMs ? sitting : longest;
}

function rungsFor(examMinutes: number | null): readonly number[] {
  if (examMinutes === null) return RUNGS_MINUTES.filter((minutes) => minutes <= LAST_RUNG_MINUTES);
  return [...RUNGS_MINUTES.filter((minutes) => minutes <= examMinutes * WELL_BELOW_RATIO), examMinutes];
}
