import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { examName } from '../../lib/locales/en/exams';
import { deleted, withProposal } from '../../lib/training/change-plan';
import { stayingSteps } from '../../lib/training/keeping';
import { strays } from '../../lib/training/plan-standing';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { NewStep } from './NewStep';
import { PlanNotes } from './PlanNotes';
import { PlanProgress } from './PlanProgress';
import { Reminders } from './Reminders';
import { StepList } from './StepList';
import type { useProposal } from './use-proposal';
import { useStepActions } from './use-step-actions';
import type { Training } from './use-training';
import type { TrainingActions } from './use-training-actions';

interface TheWayProps {
  readonly training: Training;
  readonly actions: TrainingActions;
  readonly propose: ReturnType<typeof useProposal>;
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** The exam's day or the days of the week have just been changed. */
  readonly isChanged: boolean;
  /** What was changed has been seen to. */
  readonly onSettled: () => void;
  readonly onEdit: () => void;
}

/** The plan until the exam: how far one has come, and all its steps. */
export function TheWay({ training, actions, propose, opener, isChanged, onSettled, onEdit }: TheWayProps) {
  const { plan, exam, steps, today } = training;
  const stepActions = useStepActions(actions, today.day);
  const asked = useMemo(() => new URLSearchParams(location.search).get('step'), []);

  // A reminder leads to one step.
  useEffect(() => {
    const item = asked === null ? null : document.getElementById(`step-${asked}`);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [asked]);

  async function renew() {
    const staying = stayingSteps(steps, plan.examDay).map(({ step }) => step);
    const proposed = propose(plan, staying);
    const ids = new Set(staying.map(({ id }) => id));
    if (
      await actions.change('Planned the rest anew', (stored, change) => withProposal(stored, ids, proposed, change))
    ) {
      onSettled();
    }
  }

  return (
    <Card title={exam === null ? 'Your way to the exam' : `Your way to ${examName(exam)}`}>
      <div class="training">
        <PlanProgress training={training} />
        <PlanNotes
          training={training}
          actions={actions}
          isChanged={isChanged || strays(plan, steps).length > 0}
          onRenew={() => void renew()}
          onLeave={isChanged ? onSettled : null}
        />
        <StepList training={training} actions={stepActions} asked={asked} />
        <NewStep training={training} actions={stepActions} />
        <div class="button-row">
          <Button buttonRef={opener} onClick={onEdit}>
            <Icon name="calendar" /> Change exam or days
          </Button>
          <Button onClick={() => void renew()}>Propose again</Button>
          <Button onClick={() => void actions.change('Deleted the training plan', deleted)}>
            <Icon name="trash" /> Delete the plan
          </Button>
        </div>
        <Reminders training={training} actions={actions} />
      </div>
    </Card>
  );
}
