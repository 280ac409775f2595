import { useEffect } from 'preact/hooks';
import { roughly } from '../../lib/locales/en/schedule';
import { send } from '../../lib/platform/messaging';
import type { PackEdits } from '../../lib/providers/edit-pack';
import { formatDateTime } from '../../lib/report/calendar';
import type { Appointment } from '../../lib/schedule/appointment';
import { checkInTimes } from '../../lib/schedule/check-in-times';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { OpenCheckIn } from '../check-in/OpenCheckIn';
import type { ExamTab } from '../describe-tab';
import { useNextExam } from '../plan/use-next-exam';
import { Icon } from '../ui/Icon';

/** The mock exam that comes next: how long until then, or that one may check in, with one click. */
export function NextExam({ tab }: { readonly tab: ExamTab }) {
  const found = useNextExam();
  const next = found?.next ?? null;

  // Whoever reads this need not be reminded of it as well.
  useEffect(() => {
    if (next) void send('background', 'plan.seen', {});
  }, [next?.id]);

  if (found === null || next === null) return null;
  const { edits, now } = found;
  const isOpen = phaseOf(next, edits, now) !== 'ahead';
  return (
    <div class={`popup__next small${isOpen ? ' popup__next--open' : ''}`} title={formatDateTime(next.startsAt)}>
      <Icon name="calendar" />
      <p>
        <Standing appointment={next} edits={edits} now={now} />
        {' · '}
        <a href="plan.html" target="_blank" rel="noopener">
          Plan
        </a>
      </p>
      {isOpen ? (
        <OpenCheckIn appointmentId={next.id} where={whereToSit(next, tab)}>
          Check in
        </OpenCheckIn>
      ) : null}
    </div>
  );
}

/** In the tab below the popup if the exam may be sat there, which the click lets us see; else at the planned site. */
function whereToSit({ site }: Appointment, tab: ExamTab): { readonly tabId: number } | undefined {
  const isHere = tab.kind === 'web' && (site === null || site.origin === tab.origin);
  return isHere ? { tabId: tab.tabId } : undefined;
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
