import { withinLimits } from './parse-training-plan';
import type { Proposed } from './propose-steps';
import type { Activity, Step, StepStatus, TrainingPlan } from './training-plan';

/** When something is changed, epoch ms, and where new ids come from. */
export interface Change {
  readonly now: number;
  readonly newId: () => string;
}

/** Everything but the steps. */
export type PlanHead = Pick<TrainingPlan, 'choice' | 'examDay' | 'weekdays' | 'reminderTimes'>;

export function newPlan(head: PlanHead, proposed: readonly Proposed[], change: Change): TrainingPlan {
  return {
    ...head,
    id: change.newId(),
    changedAt: change.now,
    steps: proposed.map((one) => stepOf(one, change)),
    isDeleted: false,
  };
}

export function withHead(plan: TrainingPlan, head: Partial<PlanHead>, { now }: Change): TrainingPlan {
  return { ...plan, ...head, changedAt: now };
}

function stepOf({ day, activity, reason }: Proposed, { now, newId }: Change): Step {
  return {
    id: newId(),
    day,
    activity,
    reason,
    status: 'open',
    isOwn: reason === 'own',
    plannedAt: now,
    changedAt: now,
  };
}

export function withOwnStep(plan: TrainingPlan, day: number, activity: Activity, change: Change): TrainingPlan {
  return withSteps(plan, [...plan.steps, stepOf({ day, activity, reason: 'own' }, change)]);
}

/** Changes a step by hand: what it is, or when. What it was there for may not be so any more. */
export function withChangedStep(
  plan: TrainingPlan,
  id: string,
  { day, activity }: Partial<Pick<Step, 'day' | 'activity'>>,
  { now }: Change,
): TrainingPlan {
  return mapSteps(plan, (step) =>
    step.id !== id
      ? step
      : {
          ...step,
          day: day ?? step.day,
          activity: activity ?? step.activity,
          reason: activity === undefined ? step.reason : 'own',
          status: 'open',
          isOwn: true,
          changedAt: now,
        },
  );
}

export function withStatus(
  plan: TrainingPlan,
  ids: ReadonlySet<string>,
  status: StepStatus,
  { now }: Change,
): TrainingPlan {
  return mapSteps(plan, (step) => (ids.has(step.id) ? { ...step, status, changedAt: now } : step));
}

/** Several steps, each to a day of its own. */
export function withMovedSteps(plan: TrainingPlan, days: ReadonlyMap<string, number>, change: Change): TrainingPlan {
  return [...days].reduce((moved, [id, day]) => withChangedStep(moved, id, { day }, change), plan);
}

/** Another proposal in the place of all steps that do not stay. */
export function withProposal(
  plan: TrainingPlan,
  staying: ReadonlySet<string>,
  proposed: readonly Proposed[],
  change: Change,
): TrainingPlan {
  const leaving = new Set(plan.steps.filter(({ id, status }) => status !== 'removed' && !staying.has(id)).map(idOf));
  const kept = withStatus(plan, leaving, 'removed', change);
  return withSteps(kept, [...kept.steps, ...proposed.map((one) => stepOf(one, change))]);
}

/** Of a deleted plan there is nothing left but that it was deleted, for older copies of it. */
export function deleted(plan: TrainingPlan, { now }: Change): TrainingPlan {
  return { ...plan, changedAt: now, isDeleted: true, steps: [] };
}

/**
 * The plan as it was, as a change of the plan that it has become: what came later is undone also where another copy of the
 * plan knows of it.
 */
export function restored(before: TrainingPlan, current: TrainingPlan, { now }: Change): TrainingPlan {
  const known = new Set(before.steps.map(idOf));
  const added = current.steps.filter(({ id }) => !known.has(id));
  return withSteps({ ...before, changedAt: now }, [
    ...before.steps.map((step) => ({ ...step, changedAt: now })),
    ...added.map((step) => ({ ...step, status: 'removed' as const, changedAt: now })),
  ]);
}

function idOf({ id }: Step): string {
  return id;
}

function mapSteps(plan: TrainingPlan, change: (step: Step) => Step): TrainingPlan {
  return withSteps(plan, plan.steps.map(change));
}

function withSteps(plan: TrainingPlan, steps: readonly Step[]): TrainingPlan {
  return { ...plan, steps: withinLimits(steps) };
}
