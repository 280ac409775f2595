import { listAppointments } from '../../lib/db/appointments';
import { createDayOf } from '../../lib/habits/days';
import type { StepStanding } from '../../lib/training/step-standing';
import { useLiveQuery } from '../use-live-query';
import { StepItem } from './StepItem';
import { stepGroups } from './step-groups';
import type { StepActions } from './use-step-actions';
import type { Training } from './use-training';

interface StepListProps {
  readonly training: Training;
  readonly actions: StepActions;
  /** The step that a link leads to; `null` = none in particular. */
  readonly asked: string | null;
}

/** The steps of these days; what is later, and what is behind, folded away. */
export function StepList({ training, actions, asked }: StepListProps) {
  const appointments = useLiveQuery(listAppointments, []);
  const planned = appointments.state === 'ready' ? appointments.value : [];
  const dayOf = createDayOf(undefined);
  const { now, later, behind } = stepGroups(training.steps, training.today.day);
  const isAskedIn = (group: readonly StepStanding[]) => group.some(({ step }) => step.id === asked);

  const list = (group: readonly StepStanding[]) => (
    <ol class="training__steps">
      {group.map((standing) => (
        <StepItem
          key={standing.step.id}
          standing={standing}
          training={training}
          planned={planned.find(({ startsAt }) => dayOf(startsAt) === standing.step.day) ?? null}
          actions={actions}
        />
      ))}
    </ol>
  );

  return (
    <>
      {behind.length === 0 ? null : (
        <details open={isAskedIn(behind)}>
          <summary>Behind you ({behind.length})</summary>
          {list(behind)}
        </details>
      )}
      {now.length === 0 ? null : list(now)}
      {later.length === 0 ? null : (
        <details open={isAskedIn(later)}>
          <summary>Later ({later.length})</summary>
          {list(later)}
        </details>
      )}
    </>
  );
}
