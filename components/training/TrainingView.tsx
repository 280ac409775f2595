import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { parseExams } from '../../lib/exams/parse-exam';
import { practisedExam } from '../../lib/habits/readiness';
import type { Sitting } from '../../lib/habits/sitting';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { ownExams } from '../../lib/settings';
import { newPlan, type PlanHead, withHead } from '../../lib/training/change-plan';
import { useToday } from '../home/use-today';
import { ErrorNote } from '../ui/ErrorNote';
import { UndoNote } from '../ui/UndoNote';
import { useSetting } from '../use-setting';
import { ExamOver } from './ExamOver';
import { NoPlanYet } from './NoPlanYet';
import { PlanSettings } from './PlanSettings';
import { choiceFor, newPlanDraft, planDraftOf } from './plan-draft';
import { TheWay } from './TheWay';
import { useProposal } from './use-proposal';
import { useTraining } from './use-training';
import { useTrainingActions } from './use-training-actions';

const FAILED = { title: 'That could not be saved.', next: STORE_AGAIN };

/** The plan, the form that makes or changes it, or the way to the first one. */
export function TrainingView({ sittings }: { readonly sittings: readonly Sitting[] }) {
  const today = useToday();
  const training = useTraining(sittings);
  const own = useSetting(ownExams);
  const actions = useTrainingActions();
  const propose = useProposal(sittings, today);
  const isEditing = useSignal(false);
  /** The exam's day or the days of the week have just been changed. */
  const isChanged = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  // The form's own button, which had the focus, is gone with it.
  useEffect(() => {
    if (wasEditing.current && !isEditing.value) opener.current?.focus();
    wasEditing.current = isEditing.value;
  }, [isEditing.value]);

  if (training === undefined || own === undefined) return null;
  const plan = training?.plan ?? null;
  const isOver = training !== null && training.standing.daysLeft < 0;

  async function save(head: Omit<PlanHead, 'reminderTimes'>) {
    const isNew = plan === null || isOver;
    const saved = isNew
      ? await actions.make((change) =>
          newPlan({ ...head, reminderTimes: plan?.reminderTimes ?? [] }, propose(head, []), change),
        )
      : await actions.change('Changed the plan', (stored, change) => withHead(stored, head, change));
    if (!saved) return;
    isEditing.value = false;
    isChanged.value = !isNew;
  }

  const edit = () => {
    isEditing.value = true;
  };
  return (
    <>
      {actions.undo === null ? null : (
        <UndoNote of={actions.undo.words} onUndo={() => void actions.takeBack()}>
          {actions.undo.words}
        </UndoNote>
      )}
      {actions.failure === undefined ? null : <ErrorNote text={FAILED} cause={actions.failure} />}
      {isEditing.value ? (
        <PlanSettings
          before={plan === null ? newPlanDraft(choiceFor(practisedExam(sittings), parseExams(own))) : planDraftOf(plan)}
          done={plan === null || isOver ? 'Make a plan' : 'Save'}
          today={today}
          own={parseExams(own)}
          onSave={(head) => void save(head)}
          onCancel={() => (isEditing.value = false)}
        />
      ) : training === null ? (
        <NoPlanYet opener={opener} onMake={edit} />
      ) : isOver ? (
        <ExamOver training={training} actions={actions} opener={opener} onNewDate={edit} />
      ) : (
        <TheWay
          training={training}
          actions={actions}
          propose={propose}
          opener={opener}
          isChanged={isChanged.value}
          onSettled={() => (isChanged.value = false)}
          onEdit={edit}
        />
      )}
    </>
  );
}
