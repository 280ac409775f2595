import type { Appointment } from '../../lib/schedule/appointment';
import { stepLink } from '../../lib/training/step-link';
import { activityName } from '../../lib/training/step-text';
import type { Step } from '../../lib/training/training-plan';
import { LinkButton } from '../ui/LinkButton';
import { MockTime } from './MockTime';
import type { Training } from './use-training';

interface StepActionProps {
  readonly step: Step;
  readonly training: Training;
  readonly planned: Appointment | null;
  readonly isNext?: boolean;
}

/** The way into a step: the very drill, the test, or for a mock its time. */
export function StepAction({ step, training, planned, isNext = false }: StepActionProps) {
  if (step.activity.kind === 'mock') {
    return step.day < training.today.day ? null : <MockTime step={step} training={training} planned={planned} />;
  }
  return (
    <LinkButton kind={isNext ? 'primary' : 'secondary'} href={stepLink(step)}>
      Start<span class="visually-hidden"> {activityName(step.activity)}</span>
    </LinkButton>
  );
}
