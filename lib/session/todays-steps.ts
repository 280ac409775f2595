import { listAppointments } from '../db/appointments';
import { readSittingsSince } from '../db/read-sittings';
import { parseExams } from '../exams/parse-exam';
import { createDayOf } from '../habits/days';
import { ownExams, systemTest, trainingPlan } from '../settings';
import { parseStoredTest } from '../system-test/stored-test';
import { examOfPlan } from '../training/exam-of-plan';
import { parseTrainingPlan } from '../training/parse-training-plan';
import { type StepStanding, standingsOf } from '../training/step-standing';
import { instantOn } from '../training/times-of-day';
import type { TrainingPlan } from '../training/training-plan';

/** What the plan has for today and the days to come, as far as today's sessions can tell. */
export interface ComingSteps {
  readonly plan: TrainingPlan;
  /** As `habits/days.ts` counts days. */
  readonly today: number;
  /** Open steps from today to the exam, in order. Mocks that have a time of their own are left out: they tell of themselves. */
  readonly open: readonly StepStanding[];
}

/**
 * Reads no more than the sessions of today: what was done before ticks off nothing that is due today.
 *
 * @param now epoch ms
 * @returns `null` where there is no plan
 */
export async function comingSteps(now: number): Promise<ComingSteps | null> {
  const plan = parseTrainingPlan(await trainingPlan.getValue());
  if (plan === null) return null;
  const dayOf = createDayOf(undefined);
  const today = dayOf(now);
  const [sittings, tested, exams, appointments] = await Promise.all([
    readSittingsSince(instantOn(today, '00:00', undefined) ?? now),
    systemTest.getValue(),
    ownExams.getValue(),
    listAppointments(),
  ]);
  const test = parseStoredTest(tested);
  const done = {
    sittings,
    testedAt: test && { day: dayOf(test.at), at: test.at },
    examMinutes: examOfPlan(plan, parseExams(exams)).examMinutes,
  };
  const timed = new Set(appointments.map(({ startsAt }) => dayOf(startsAt)));
  const open = standingsOf(plan, done, today).filter(
    ({ step, state }) =>
      (state === 'today' || state === 'ahead') &&
      step.day < plan.examDay &&
      !(step.activity.kind === 'mock' && timed.has(step.day)),
  );
  return { plan, today, open };
}
