import type { StepStanding } from './step-standing';

/**
 * The steps that another proposal leaves alone: what was done or skipped, and what was added or changed by hand and is still
 * to come. What was missed makes room: the new proposal knows how far one has come.
 */
export function stayingSteps(all: readonly StepStanding[], examDay: number): readonly StepStanding[] {
  return all.filter(({ step, state }) => {
    if (state === 'done' || state === 'skipped') return true;
    return step.isOwn && state !== 'missed' && step.day < examDay;
  });
}
