import { MINUTE_MS } from './clean-time';
import type { Sitting } from './sitting';

export const ENOUGH_IN_A_ROW = 3;
/** Many are done before the time is up. */
const FULL_LENGTH_RATIO = 0.8;

export interface PractisedExam {
  readonly code: string;
  readonly title: string;
  readonly minutes: number | null;
}

/** How near somebody is to "3 clean full-length sittings in a row". */
export interface Readiness {
  readonly exam: PractisedExam;
  /** How long a sitting has to be to count, where the exam has a limit. */
  readonly fromMinutes: number | null;
  /** Clean full-length sittings in a row, up to now. */
  readonly inARow: number;
  readonly isReady: boolean;
  /** What broke the row last: a sitting that was not clean; `null` = nothing yet. */
  readonly brokenBy: Sitting | null;
}

/** The exam that was practised last, as it was practised then; `null` = none in particular. */
export function practisedExam(sittings: readonly Sitting[]): PractisedExam | null {
  const last = sittings.findLast(({ exam }) => exam !== null);
  return last?.exam ? { code: last.exam.code, title: last.exam.title, minutes: last.examMinutes } : null;
}

/** @param sittings oldest first */
export function readinessFor(exam: PractisedExam, sittings: readonly Sitting[]): Readiness {
  const counted = sittings.filter((one) => one.exam?.code === exam.code && counts(one)).reverse();
  const brokenAt = counted.findIndex((one) => !isClean(one));
  const inARow = brokenAt === -1 ? counted.length : brokenAt;
  return {
    exam,
    fromMinutes: exam.minutes === null ? null : Math.ceil(exam.minutes * FULL_LENGTH_RATIO),
    inARow,
    isReady: inARow >= ENOUGH_IN_A_ROW,
    brokenBy: counted[brokenAt] ?? null,
  };
}

/**
 * Shorter practice neither counts nor breaks the row, nor does a sitting whose computer went away: it says nothing. One that
 * the proctor ended, or that was given up, would have been the exam.
 */
function counts(sitting: Sitting): boolean {
  if (sitting.outcome === 'lost') return false;
  return sitting.outcome !== 'finished' || isFullLength(sitting, sitting.examMinutes);
}

function isClean({ outcome, spoken }: Sitting): boolean {
  return outcome === 'finished' && spoken.length === 0;
}

/** Most of the exam's time was sat, and watched. */
export function isFullLength({ practice }: Sitting, examMinutes: number | null): boolean {
  return examMinutes !== null && practice.watchedMs >= examMinutes * FULL_LENGTH_RATIO * MINUTE_MS;
}
