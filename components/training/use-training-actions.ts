import { useSignal } from '@preact/signals';
import { trainingPlan } from '../../lib/settings';
import { type Change, restored } from '../../lib/training/change-plan';
import { parseStoredPlan } from '../../lib/training/parse-training-plan';
import type { TrainingPlan } from '../../lib/training/training-plan';

interface Undo {
  /** What was done, in words. */
  readonly words: string;
  readonly before: TrainingPlan;
}

export type ChangePlan = (plan: TrainingPlan, change: Change) => TrainingPlan;

export interface TrainingActions {
  /** What was done last and can be taken back. */
  readonly undo: Undo | null;
  readonly failure: unknown;
  /** Changes the plan; the words say what was done, past tense. */
  readonly change: (words: string, change: ChangePlan) => Promise<boolean>;
  /** Makes a plan in the place of whatever there was. */
  readonly make: (make: (change: Change) => TrainingPlan) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

/** What can be done to the plan. The background hears of it by itself. */
export function useTrainingActions(): TrainingActions {
  const undo = useSignal<Undo | null>(null);
  const failure = useSignal<unknown>(undefined);

  /** Always from what is stored now: another page may have changed it. */
  async function store(next: (stored: TrainingPlan | null) => TrainingPlan | null, words: string | null) {
    failure.value = undefined;
    try {
      const before = parseStoredPlan(await trainingPlan.getValue());
      const plan = next(before);
      if (plan !== null) await trainingPlan.setValue(plan);
      undo.value = words === null || before === null ? null : { words, before };
      return true;
    } catch (error) {
      failure.value = error;
      return false;
    }
  }

  return {
    undo: undo.value,
    failure: failure.value,
    change: (words, change) => store((stored) => stored && change(stored, now()), words),
    make: (make) => store(() => make(now()), 'Made a new plan'),
    takeBack: () => {
      const taken = undo.value;
      return store((stored) => taken && restored(taken.before, stored ?? taken.before, now()), null);
    },
  };
}

function now(): Change {
  return { now: Date.now(), newId: () => crypto.randomUUID().slice(0, 8) };
}
