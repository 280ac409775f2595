import { drillFor } from '../habits/habit-drill';
import { slipping } from '../habits/next-practice';
import type { Sitting } from '../habits/sitting';
import { staminaLadder } from '../habits/stamina';
import type { Situation } from './propose-steps';
import type { Step, TrainingPlan } from './training-plan';

/**
 * What a proposal rests on, as far as it is known.
 *
 * @param sittings oldest first
 * @param kept steps that stay as they are
 */
export function situationOf(
  { examDay, weekdays }: Pick<TrainingPlan, 'examDay' | 'weekdays'>,
  examMinutes: number | null,
  sittings: readonly Sitting[],
  kept: readonly Step[],
  today: number,
): Situation {
  return {
    today,
    examDay,
    weekdays,
    ladder: staminaLadder(sittings, examMinutes),
    slipping: slipping(sittings, today).flatMap((habit) => drillFor(habit) ?? []),
    kept,
  };
}
