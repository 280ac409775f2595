import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { StepForm } from './StepForm';
import { stepDraftOf } from './step-draft';
import type { StepActions } from './use-step-actions';
import type { Training } from './use-training';

interface NewStepProps {
  readonly training: Training;
  readonly actions: StepActions;
}

const NEW_STEP = 'new';

/** A step of one's own. On the exam's day there is no day left for one. */
export function NewStep({ training: { plan, today }, actions }: NewStepProps) {
  if (plan.examDay <= today.day) return null;
  if (actions.editing !== NEW_STEP) {
    return (
      <div>
        <Button buttonRef={actions.changeButton(NEW_STEP)} onClick={() => actions.edit(NEW_STEP)}>
          <Icon name="plus" /> Add a step
        </Button>
      </div>
    );
  }
  return (
    <StepForm
      before={stepDraftOf(today.day, { kind: 'drill', drill: 'silent-reading', minutes: 5 })}
      label="Add a step"
      today={today.day}
      examDay={plan.examDay}
      onSave={actions.add}
      onCancel={() => actions.edit(null)}
    />
  );
}
