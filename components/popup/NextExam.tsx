import { useEffect } from 'preact/hooks';
import { listAppointments, satAppointments } from '../../lib/db/appointments';
import { roughly } from '../../lib/locales/en/schedule';
import { send } from '../../lib/platform/messaging';
import type { PackEdits } from '../../lib/providers/edit-pack';
import { formatDateTime } from '../../lib/report/calendar';
import type { Appointment } from '../../lib/schedule/appointment';
import { checkInTimes } from '../../lib/schedule/check-in-times';
import { nextAppointment, phaseOf } from '../../lib/schedule/next-appointment';
import { packEdits } from '../../lib/settings';
import { Icon } from '../ui/Icon';
import { useLiveQuery } from '../use-live-query';
import { useNow } from '../use-now';
import { useSetting } from '../use-setting';

/** The mock exam that comes next: how long until then, or that one may check in. */
export function NextExam() {
  const found = useLiveQuery(readPlan, []);
  const edits = useSetting(packEdits);
  const now = useNow(true);
  const plan = found.state === 'ready' ? found.value : null;
  const next = plan && edits ? nextAppointment(plan.appointments, plan.sat, edits, now) : null;

  // Whoever reads this need not be reminded of it as well.
  useEffect(() => {
    if (next) void send('background', 'plan.seen', {});
  }, [next?.id]);

  if (next === null || edits === undefined) return null;
  const { site, startsAt } = next;
  const isOpen = phaseOf(next, edits, now) !== 'ahead';
  return (
    <p class={`popup__next small${isOpen ? ' popup__next--open' : ''}`} title={formatDateTime(startsAt)}>
      <Icon name="calendar" />
      <span>
        <Standing appointment={next} edits={edits} now={now} />
        {isOpen && site ? (
          <>
            {' · '}
            <a href={site.url} target="_blank" rel="noopener noreferrer">
              Open the exam
            </a>
          </>
        ) : null}
        {' · '}
        <a href="plan.html" target="_blank" rel="noopener">
          Plan
        </a>
      </span>
    </p>
  );
}

async function readPlan() {
  const [appointments, sat] = await Promise.all([listAppointments(), satAppointments()]);
  return { appointments, sat };
}

interface StandingProps {
  readonly appointment: Appointment;
  readonly edits: PackEdits;
  readonly now: number;
}

function Standing({ appointment, edits, now }: StandingProps) {
  const title = <strong>{appointment.title}</strong>;
  const until = (at: number) => roughly(at - now);
  switch (phaseOf(appointment, edits, now)) {
    case 'ahead':
      return (
        <>
          {title} in {until(appointment.startsAt)}
        </>
      );
    case 'check-in-open':
      return (
        <>
          {title}: <strong>Check-in is open</strong>, it starts in {until(appointment.startsAt)}
        </>
      );
    default:
      return (
        <>
          {title} has begun. Check-in closes in {until(checkInTimes(appointment, edits).closesAt)}
        </>
      );
  }
}
