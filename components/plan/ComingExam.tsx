import { useSignal } from '@preact/signals';
import type { PackEdits } from '../../lib/providers/edit-pack';
import { formatDateTime } from '../../lib/report/calendar';
import { siteName } from '../../lib/report/session-name';
import type { Appointment } from '../../lib/schedule/appointment';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { OpenCheckIn } from '../check-in/OpenCheckIn';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { ExamStanding } from './ExamStanding';
import { exportAppointment } from './export-appointment';

interface ComingExamProps {
  readonly appointment: Appointment;
  readonly edits: PackEdits;
  readonly now: number;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

export function ComingExam({ appointment, edits, now, onChange, onRemove }: ComingExamProps) {
  const { title, startsAt, site, reminders } = appointment;
  const saved = useSignal<string | null>(null);
  const ofWhat = <span class="visually-hidden"> {title}</span>;

  async function save() {
    saved.value = await exportAppointment(appointment);
  }

  return (
    <li class="plan__item">
      <h3>{title}</h3>
      <p class="plan__facts soft small">
        <time dateTime={new Date(startsAt).toISOString()}>{formatDateTime(startsAt)}</time>
        {site === null ? null : (
          <a href={site.url} target="_blank" rel="noopener noreferrer">
            {siteName(site.origin)}
          </a>
        )}
        <span>{reminders ? 'With reminders' : 'No reminders'}</span>
      </p>
      <ExamStanding appointment={appointment} edits={edits} now={now} />
      <div class="button-row plan__actions">
        {phaseOf(appointment, edits, now) === 'ahead' ? null : (
          <OpenCheckIn kind="primary" appointmentId={appointment.id}>
            Check in{ofWhat}
          </OpenCheckIn>
        )}
        <Button onClick={onChange}>Change{ofWhat}</Button>
        <Button onClick={save}>
          <Icon name="download" /> Export .ics{ofWhat}
        </Button>
        <Button onClick={onRemove}>
          <Icon name="trash" /> Delete{ofWhat}
        </Button>
      </div>
      <p class="small soft plan__saved" role="status">
        {saved.value === null ? '' : `Saved as ${saved.value}. Open it with your calendar.`}
      </p>
    </li>
  );
}
