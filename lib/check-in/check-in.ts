import type { CheckInStep } from '../providers/define-provider';

/** Where somebody is in their check-in. */
export interface CheckIn {
  readonly steps: readonly CheckInStep[];
  readonly at: number;
  /** Steps may be skipped: for those who have rehearsed them often enough. */
  readonly isQuick: boolean;
  readonly skipped: readonly CheckInStep[];
}

/** The wait comes last in every check-in: it is what people fail. */
export function beginCheckIn(steps: readonly CheckInStep[], isQuick: boolean): CheckIn {
  return { steps: [...steps.filter((step) => step !== 'wait'), 'wait'], at: 0, isQuick, skipped: [] };
}

export function currentStep({ steps, at }: CheckIn): CheckInStep {
  return steps[at] ?? 'wait';
}

export function nextStep(checkIn: CheckIn): CheckIn {
  return { ...checkIn, at: Math.min(checkIn.at + 1, checkIn.steps.length - 1) };
}

/** Back to what can be done again; the wait is under exam conditions, from it there is no way back. */
export function stepBack(checkIn: CheckIn): CheckIn {
  return currentStep(checkIn) === 'wait' ? checkIn : { ...checkIn, at: Math.max(0, checkIn.at - 1) };
}

export function maySkip(checkIn: CheckIn): boolean {
  return checkIn.isQuick && currentStep(checkIn) !== 'wait';
}

export function skipStep(checkIn: CheckIn): CheckIn {
  return maySkip(checkIn) ? { ...nextStep(checkIn), skipped: [...checkIn.skipped, currentStep(checkIn)] } : checkIn;
}
