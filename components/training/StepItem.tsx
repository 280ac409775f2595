import type { Appointment } from '../../lib/schedule/appointment';
import { nextFreeDay } from '../../lib/training/plan-standing';
import type { StepStanding } from '../../lib/training/step-standing';
import { activityName, sayDay, stepDay, whyText } from '../../lib/training/step-text';
import { dateOfDay } from '../../lib/training/times-of-day';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { StepAction } from './StepAction';
import { StepEdit } from './StepEdit';
import type { StepActions } from './use-step-actions';
import type { Training } from './use-training';

interface StepItemProps {
  readonly standing: StepStanding;
  readonly training: Training;
  readonly planned: Appointment | null;
  readonly actions: StepActions;
}

export function StepItem({ standing, training, planned, actions }: StepItemProps) {
  const { step, state } = standing;
  const today = training.today.day;
  const name = activityName(step.activity);
  const isOpen = state === 'ahead' || state === 'today' || state === 'missed';
  if (isOpen && actions.editing === step.id) {
    return (
      <li class="step step--edit">
        <StepEdit standing={standing} training={training} actions={actions} />
      </li>
    );
  }
  return (
    <li class={`step step--${state}`} id={`step-${step.id}`} tabIndex={-1}>
      <time class="step__day" dateTime={dateOfDay(step.day)}>
        {stepDay(step.day)}
      </time>
      <div class="step__what">
        <h3>{name}</h3>
        <p class="small soft">{whyText(step)}</p>
        {state === 'today' && step.activity.kind === 'mock' && planned === null ? (
          <p class="small">Open a practice exam, click Practice Proctor’s button and choose “Proctor this tab”.</p>
        ) : null}
      </div>
      <StateBadge standing={standing} />
      <div class="button-row step__actions">
        {state === 'today' || state === 'missed' || (isOpen && step.activity.kind === 'mock') ? (
          <StepAction step={step} training={training} planned={planned} isNext={state === 'today'} />
        ) : null}
        {state === 'missed' ? <MoveButton standing={standing} training={training} actions={actions} /> : null}
        {isOpen ? (
          <Button kind="quiet" buttonRef={actions.changeButton(step.id)} onClick={() => actions.edit(step.id)}>
            Change
            <span class="visually-hidden">
              {' '}
              {name}, {sayDay(step.day, today)}
            </span>
          </Button>
        ) : (
          <AfterStep standing={standing} name={name} actions={actions} />
        )}
      </div>
    </li>
  );
}

function StateBadge({ standing: { state } }: { readonly standing: StepStanding }) {
  switch (state) {
    case 'ahead':
      return null;
    case 'today':
      return <Badge tone="live">Today</Badge>;
    case 'missed':
      return <Badge>Still open</Badge>;
    case 'skipped':
      return <Badge>Skipped</Badge>;
    case 'done':
      return (
        <Badge tone="good">
          <Icon name="check" />
          Done
        </Badge>
      );
  }
}

/** Nothing is lost by a day that went by: one click puts the step on the next free one. */
function MoveButton({ standing: { step }, training, actions }: Omit<StepItemProps, 'planned'>) {
  const today = training.today.day;
  const day = nextFreeDay(training.plan, step, today);
  if (day === null) return null;
  const where = sayDay(day, today);
  return <Button onClick={() => actions.move(step, day, where)}>Move to {where}</Button>;
}

interface AfterStepProps {
  readonly standing: StepStanding;
  readonly name: string;
  readonly actions: StepActions;
}

function AfterStep({ standing: { step, sessionId }, name, actions }: AfterStepProps) {
  if (sessionId !== null) {
    return <a href={`report.html?session=${encodeURIComponent(sessionId)}`}>See the report</a>;
  }
  // What a system test has ticked off stands as it is.
  return step.status === 'open' ? null : (
    <Button kind="quiet" onClick={() => actions.reopen(step)}>
      Open again<span class="visually-hidden"> {name}</span>
    </Button>
  );
}
