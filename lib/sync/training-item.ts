import { fieldsOf } from '../providers/read-fields';
import { parseStoredPlan } from '../training/parse-training-plan';
import type { TrainingPlan } from '../training/training-plan';
import type { SyncedItem } from './synced-item';

/**
 * The training plan, by its id: two plans that were made on two computers are not mixed, the one changed later is the plan.
 * Each step is a leaf. When a step was changed is left out: two computers on which it was ticked off are of one mind.
 */
export const TRAINING_ITEM: SyncedItem = {
  key: 'trainingPlan',
  shape: { each: { parts: { steps: { each: 'whole' } } } },
  taken(stored) {
    const plan = parseStoredPlan(stored);
    if (plan === null) return {};
    const { id, steps, ...head } = plan;
    return { [id]: { head, steps: Object.fromEntries(steps.map(({ id, changedAt: _, ...step }) => [id, step])) } };
  },
  stored(tree, before) {
    const known = parseStoredPlan(before);
    const plans = Object.entries(fieldsOf(tree)).flatMap(([id, parts]) => planOf(id, fieldsOf(parts), known) ?? []);
    return plans.reduce<TrainingPlan | null>((newest, plan) => (isNewer(plan, newest) ? plan : newest), null);
  },
};

/** `null` while its head has not arrived. */
function planOf(
  id: string,
  { head, steps }: Readonly<Record<string, unknown>>,
  known: TrainingPlan | null,
): TrainingPlan | null {
  const changes = new Map(known?.id === id ? known.steps.map((step) => [step.id, step.changedAt]) : []);
  const all = Object.entries(fieldsOf(steps)).map(([stepId, step]) => ({
    ...fieldsOf(step),
    id: stepId,
    changedAt: changes.get(stepId) ?? 0,
  }));
  // A plan takes so many steps: of too many, every computer has to leave out the same.
  return parseStoredPlan({ ...fieldsOf(head), id, steps: all.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

function isNewer(plan: TrainingPlan, other: TrainingPlan | null): boolean {
  if (other === null) return true;
  return plan.changedAt === other.changedAt ? plan.id > other.id : plan.changedAt > other.changedAt;
}
