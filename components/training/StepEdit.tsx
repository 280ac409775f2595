import type { StepStanding } from '../../lib/training/step-standing';
import { activityName, sayDay } from '../../lib/training/step-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { StepForm } from './StepForm';
import { stepDraftOf } from './step-draft';
import type { StepActions } from './use-step-actions';
import type { Training } from './use-training';

interface StepEditProps {
  readonly standing: StepStanding;
  readonly training: Training;
  readonly actions: StepActions;
}

/** In the place of a step: everything that can be done to it. */
export function StepEdit({ standing: { step }, training: { plan, today }, actions }: StepEditProps) {
  const name = activityName(step.activity);
  return (
    <>
      <h3>
        {name}, {sayDay(step.day, today.day)}
      </h3>
      <StepForm
        before={stepDraftOf(Math.max(step.day, today.day), step.activity)}
        label={`Change ${name}`}
        today={today.day}
        examDay={plan.examDay}
        onSave={(day, activity) => actions.save(step, day, activity)}
        onCancel={() => actions.edit(null)}
      >
        <Button onClick={() => actions.tick(step)}>
          <Icon name="check" /> Mark as done
        </Button>
        <Button onClick={() => actions.skip(step)}>Skip it</Button>
        <Button onClick={() => actions.remove(step)}>
          <Icon name="trash" /> Remove
        </Button>
      </StepForm>
    </>
  );
}
