import { DAYS_A_WEEK } from '../../lib/habits/days';
import type { StepStanding } from '../../lib/training/step-standing';

/** Steps as a page shows them. */
export interface StepGroups {
  /** Done or skipped, before yesterday. */
  readonly behind: readonly StepStanding[];
  /** What is still open from before, and what there is from yesterday on in about a week. */
  readonly now: readonly StepStanding[];
  readonly later: readonly StepStanding[];
}

/** So few that nothing has to be folded away. */
const FEW = 8;

/** @param steps in order */
export function stepGroups(steps: readonly StepStanding[], today: number): StepGroups {
  const isBehind = ({ step, state }: StepStanding) => (state === 'done' || state === 'skipped') && step.day < today - 1;
  const behind = steps.filter(isBehind);
  const rest = steps.filter((one) => !isBehind(one));
  const week = rest.filter(({ step }) => step.day < today + DAYS_A_WEEK).length;
  // A week with little in it shows also what comes after it.
  const count = rest.length <= FEW ? rest.length : Math.max(week, Math.ceil(FEW / 2));
  return { behind, now: rest.slice(0, count), later: rest.slice(count) };
}
