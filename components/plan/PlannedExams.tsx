import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import type { PackEdits } from '../../lib/providers/edit-pack';
import type { Appointment } from '../../lib/schedule/appointment';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { UndoNote } from '../ui/UndoNote';
import { useNow } from '../use-now';
import { ComingExam } from './ComingExam';
import { NotificationNote } from './NotificationNote';
import { PastExam } from './PastExam';
import { PlanForm } from './PlanForm';
import { PlanHead } from './PlanHead';
import { useNotifications } from './use-notifications';
import type { Planned } from './use-plan';
import { usePlanActions } from './use-plan-actions';

const FAILED = { title: 'That could not be saved.', next: STORE_AGAIN };

interface PlannedExamsProps {
  readonly all: readonly Planned[];
  /** What the user changed about rules: it says when check-in is open. */
  readonly edits: PackEdits;
}

export function PlannedExams({ all, edits }: PlannedExamsProps) {
  const now = useNow(true);
  /** What the form is open for: a new appointment, or one to change. */
  const editing = useSignal<Appointment | 'new' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const notifications = useNotifications();
  const { removed, failure, save, remove } = usePlanActions();
  const coming = all.filter((one) => one.sittings.length === 0 && phaseOf(one.appointment, edits, now) !== 'over');
  const past = all.filter((one) => !coming.includes(one)).reverse();
  const isSilent = notifications.allowed === false && coming.some(({ appointment }) => appointment.reminders);

  // The form's own button, which had the focus, is gone with it.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && editing.value === null) opener.current?.focus();
    wasEditing.current = editing.value !== null;
  }, [editing.value]);

  async function finish(appointment: Appointment) {
    if (appointment.reminders) notifications.askOnce();
    if (await save(appointment)) editing.value = null;
  }

  return (
    <>
      <PlanHead isEmpty={all.length === 0 && editing.value === null}>
        {editing.value === null ? (
          <Button buttonRef={opener} onClick={() => (editing.value = 'new')}>
            <Icon name="calendar" /> Plan a mock exam
          </Button>
        ) : null}
      </PlanHead>
      {removed === null ? null : (
        <UndoNote of={removed.id} takesFocus onUndo={() => save(removed)}>
          Deleted: <strong>{removed.title}</strong>
        </UndoNote>
      )}
      {failure === undefined ? null : <ErrorNote text={FAILED} cause={failure} />}
      {editing.value === null ? null : (
        <PlanForm
          key={editing.value === 'new' ? 'new' : editing.value.id}
          before={editing.value === 'new' ? null : editing.value}
          onSave={finish}
          onCancel={() => (editing.value = null)}
        />
      )}
      {coming.length === 0 ? null : (
        <Card title="Coming up">
          <ul class="plan__list">
            {coming.map(({ appointment }) => (
              <ComingExam
                key={appointment.id}
                appointment={appointment}
                edits={edits}
                now={now}
                onChange={() => (editing.value = appointment)}
                onRemove={() => remove(appointment)}
              />
            ))}
          </ul>
          {isSilent ? <NotificationNote onAllow={notifications.ask} /> : null}
        </Card>
      )}
      {past.length === 0 ? null : (
        <Card title="Past">
          <ul class="plan__list">
            {past.map((one) => (
              <PastExam key={one.appointment.id} planned={one} onRemove={() => remove(one.appointment)} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
