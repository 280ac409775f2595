import { useMemo } from 'preact/hooks';
import { parseExams } from '../../lib/exams/parse-exam';
import { createDayOf } from '../../lib/habits/days';
import type { Sitting } from '../../lib/habits/sitting';
import type { Today } from '../../lib/habits/weeks';
import { ownExams, trainingPlan } from '../../lib/settings';
import { type ExamOfPlan, examOfPlan } from '../../lib/training/exam-of-plan';
import { parseTrainingPlan } from '../../lib/training/parse-training-plan';
import { type PlanStanding, planStanding } from '../../lib/training/plan-standing';
import { type StepStanding, standingsOf } from '../../lib/training/step-standing';
import type { TrainingPlan } from '../../lib/training/training-plan';
import { useToday } from '../home/use-today';
import { useSetting } from '../use-setting';
import { useStoredTest } from '../use-stored-test';

/** The plan, and how it is coming on. */
export interface Training extends ExamOfPlan {
  readonly plan: TrainingPlan;
  /** All steps in order. */
  readonly steps: readonly StepStanding[];
  readonly standing: PlanStanding;
  readonly today: Today;
}

/**
 * Kept up to date; `null` where there is no plan, `undefined` until it is known.
 *
 * @param sittings oldest first
 */
export function useTraining(sittings: readonly Sitting[]): Training | null | undefined {
  const stored = useSetting(trainingPlan);
  const own = useSetting(ownExams);
  const test = useStoredTest();
  const today = useToday();
  return useMemo(() => {
    if (stored === undefined || own === undefined || test === undefined) return undefined;
    const plan = parseTrainingPlan(stored);
    if (plan === null) return null;
    const exam = examOfPlan(plan, parseExams(own));
    const testedAt = test && { day: createDayOf(undefined)(test.at), at: test.at };
    const steps = standingsOf(plan, { sittings, testedAt, examMinutes: exam.examMinutes }, today.day);
    return { ...exam, plan, steps, standing: planStanding(plan, steps, today.day), today };
  }, [stored, own, test, today, sittings]);
}
