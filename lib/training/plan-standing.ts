import { isPracticeDay, practiceDays } from './practice-days';
import type { StepStanding } from './step-standing';
import { isAlike, type Step, stepsOf, type TrainingPlan } from './training-plan';

/** How a plan is coming on. */
export interface PlanStanding {
  /** Until the exam: 0 on its day, negative after it. */
  readonly daysLeft: number;
  readonly doneCount: number;
  /** Without those that were skipped. */
  readonly wantedCount: number;
  /** What comes next, today's before what was missed; `null` = nothing is open. */
  readonly next: StepStanding | null;
  /** Open steps of days that are over, oldest first. */
  readonly missed: readonly StepStanding[];
}

export function planStanding(
  { examDay }: Pick<TrainingPlan, 'examDay'>,
  all: readonly StepStanding[],
  today: number,
): PlanStanding {
  const of = (state: StepStanding['state']) => all.filter((one) => one.state === state);
  // What an earlier exam has left behind is nothing to be done next.
  const before = (state: StepStanding['state']) => of(state).find(({ step }) => step.day < examDay);
  const missed = of('missed');
  return {
    daysLeft: examDay - today,
    doneCount: of('done').length,
    wantedCount: all.length - of('skipped').length,
    // After a while, what was missed is no step to begin with: the one that comes next is.
    next:
      before('today') ??
      missed.findLast(({ step }) => step.day === today - 1) ??
      before('ahead') ??
      missed.at(-1) ??
      null,
    missed,
  };
}

/**
 * A day to move a step to: the next practice day without another step, or else without one like it.
 *
 * @returns `null` if there is none before the exam
 */
export function nextFreeDay(plan: TrainingPlan, step: Step, today: number): number | null {
  const { examDay, weekdays } = plan;
  const others = stepsOf(plan).filter(({ id, status }) => id !== step.id && status === 'open');
  const days = practiceDays(today, examDay - 1, weekdays).filter((day) => day !== step.day);
  const isFree = (day: number) => others.every((other) => other.day !== day);
  const hasNoneAlike = (day: number) =>
    others.every((other) => other.day !== day || !isAlike(other.activity, step.activity));
  return days.find(isFree) ?? days.find(hasNoneAlike) ?? null;
}

/** Steps that a change of the exam's day or of the week's days has left behind: on the exam's day, after it, or on a day of rest. */
export function strays({ examDay, weekdays }: TrainingPlan, all: readonly StepStanding[]): readonly StepStanding[] {
  return all.filter(
    ({ step, state }) =>
      (state === 'ahead' || state === 'today') &&
      (step.day >= examDay || (!step.isOwn && !isPracticeDay(step.day, weekdays))),
  );
}

/** A day for each of several steps, one after the other; a step is missing where none is left. */
export function freeDays(plan: TrainingPlan, steps: readonly Step[], today: number): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const step of steps) {
    const moved = plan.steps.map((each) => ({ ...each, day: days.get(each.id) ?? each.day }));
    const day = nextFreeDay({ ...plan, steps: moved }, step, today);
    if (day !== null) days.set(step.id, day);
  }
  return days;
}
