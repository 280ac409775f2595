import { useEffect } from 'preact/hooks';
import { listAppointments, satAppointments } from '../../lib/db/appointments';
import { roughly } from '../../lib/locales/en/schedule';
import { send } from '../../lib/platform/messaging';
import { formatDateTime } from '../../lib/report/calendar';
import type { Appointment } from '../../lib/schedule/appointment';
import { checkInTimes } from '../../lib/schedule/check-in-times';
import { nextAppointment, phaseOf } from '../../lib/schedule/next-appointment';
import { Icon } from '../ui/Icon';
import { useLiveQuery } from '../use-live-query';
import { useNow } from '../use-now';

/** The mock exam that comes next: how long until then, or that one may check in. */
export function NextExam() {
  const found = useLiveQuery(readPlan, []);
  const now = useNow(true);
  const next = found.state === 'ready' ? nextAppointment(found.value.appointments, found.value.sat, now) : null;

  // Whoever reads this need not be reminded of it as well.
  useEffect(() => {
    if (next) void send('background', 'plan.seen', {});
  }, [next?.id]);

  if (next === null) return null;
  const { site, startsAt } = next;
  const isOpen = phaseOf(next, now) !== 'ahead';
  return (
    <p class={`popup__next small${isOpen ? ' popup__next--open' : ''}`} title={formatDateTime(startsAt)}>
      <Icon name="calendar" />
      <span>
        <Standing appointment={next} now={now} />
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

function Standing({ appointment, now }: { readonly appointment: Appointment; readonly now: number }) {
  const title = <strong>{appointment.title}</strong>;
  const until = (at: number) => roughly(at - now);
  switch (phaseOf(appointment, now)) {
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
          {title} has begun. Check-in closes in {until(checkInTimes(appointment).closesAt)}
        </>
      );
  }
}
