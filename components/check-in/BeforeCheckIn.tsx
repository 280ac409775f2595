import { satAppointments } from '../../lib/db/appointments';
import { activeSession } from '../../lib/db/sessions';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { beforeCheckInText } from '../../lib/locales/en/schedule';
import { showTab } from '../../lib/platform/exam-tab';
import type { PackEdits } from '../../lib/providers/edit-pack';
import { formatDateTime } from '../../lib/report/calendar';
import type { Appointment } from '../../lib/schedule/appointment';
import { checkInTimes } from '../../lib/schedule/check-in-times';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { useLiveQuery } from '../use-live-query';
import { useNow } from '../use-now';

/** Whatever stands against beginning check-in now is better known before all its steps than after them. */
export function SessionRunning() {
  const active = useLiveQuery(activeSession, []);
  const session = active.state === 'ready' ? active.value : undefined;
  if (!session) return null;
  return (
    <ErrorNote text={FAILURE_TEXTS['already-running']}>
      <Button onClick={() => void showTab(session.checkInTabId ?? session.tabId)}>Go to it</Button>
    </ErrorNote>
  );
}

interface PlannedForProps {
  readonly appointment: Appointment;
  /** What the user changed about rules: it says when check-in is open. */
  readonly edits: PackEdits;
  readonly tabId: number;
}

/** What is planned, and how it stands against the clock. */
export function PlannedFor({ appointment, edits, tabId }: PlannedForProps) {
  const now = useNow(true);
  const sat = useLiveQuery(satAppointments, []);
  const isSat = sat.state === 'ready' && sat.value.has(appointment.id);
  const { startsAt } = appointment;
  const closesInMs = checkInTimes(appointment, edits).closesAt - now;
  return (
    <div class="checkin__planned">
      <p>
        <strong>Planned for {formatDateTime(startsAt)}.</strong>{' '}
        {beforeCheckInText(isSat ? 'sat' : phaseOf(appointment, edits, now), {
          startsInMs: startsAt - now,
          closesInMs,
        })}
      </p>
      <p class="soft">
        The exam’s page is open in another tab. Sign in there first if you have to, so that the exam can begin right
        after check-in.
      </p>
      <Button kind="quiet" onClick={() => void showTab(tabId)}>
        Show the exam’s tab
      </Button>
    </div>
  );
}
