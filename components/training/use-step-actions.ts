import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { withChangedStep, withOwnStep, withStatus } from '../../lib/training/change-plan';
import { activityName, sayDay } from '../../lib/training/step-text';
import type { Activity, Step, StepStatus } from '../../lib/training/training-plan';
import type { TrainingActions } from './use-training-actions';

/** What can be done to single steps. */
export interface StepActions {
  /** The step whose form is open, or `new`; `null` = none. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  /** For the button that opens the form of a step: it gets the focus back. */
  readonly changeButton: (id: string) => RefObject<HTMLButtonElement | null>;
  readonly add: (day: number, activity: Activity) => void;
  readonly save: (step: Step, day: number, activity: Activity) => void;
  readonly move: (step: Step, day: number, where: string) => void;
  readonly tick: (step: Step) => void;
  readonly skip: (step: Step) => void;
  readonly reopen: (step: Step) => void;
  readonly remove: (step: Step) => void;
}

export function useStepActions({ change }: TrainingActions, today: number): StepActions {
  const editing = useSignal<string | null>(null);
  const buttons = useMemo(() => new Map<string, RefObject<HTMLButtonElement | null>>(), []);
  const wasEditing = useRef<string | null>(null);

  // The form's own buttons, one of which had the focus, are gone with it.
  useEffect(() => {
    if (editing.value === null && wasEditing.current !== null) buttons.get(wasEditing.current)?.current?.focus();
    wasEditing.current = editing.value;
  }, [editing.value]);

  function changeButton(id: string): RefObject<HTMLButtonElement | null> {
    const known = buttons.get(id) ?? { current: null };
    buttons.set(id, known);
    return known;
  }

  async function run(words: string, make: Parameters<TrainingActions['change']>[1]) {
    if (await change(words, make)) editing.value = null;
  }

  const setStatus = (words: string, status: StepStatus) => (step: Step) =>
    void run(`${words}: ${activityName(step.activity)}`, (plan, now) =>
      withStatus(plan, new Set([step.id]), status, now),
    );

  return {
    editing: editing.value,
    edit: (id) => {
      editing.value = id;
    },
    changeButton,
    add: (day, activity) =>
      void run(`Added: ${activityName(activity)}, ${sayDay(day, today)}`, (plan, now) =>
        withOwnStep(plan, day, activity, now),
      ),
    save: (step, day, activity) =>
      void run(`Changed: ${activityName(activity)}, ${sayDay(day, today)}`, (plan, now) =>
        withChangedStep(plan, step.id, { day, ...(!isSame(activity, step.activity) && { activity }) }, now),
      ),
    move: (step, day, where) =>
      void run(`Moved to ${where}: ${activityName(step.activity)}`, (plan, now) =>
        withChangedStep(plan, step.id, { day }, now),
      ),
    tick: setStatus('Marked as done', 'done'),
    skip: setStatus('Skipped', 'skipped'),
    reopen: setStatus('Open again', 'open'),
    remove: setStatus('Removed', 'removed'),
  };
}

function isSame(a: Activity, b: Activity): boolean {
  return activityName(a) === activityName(b);
}
