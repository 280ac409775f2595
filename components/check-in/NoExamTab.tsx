import { siteName } from '../../lib/report/session-name';
import type { Appointment } from '../../lib/schedule/appointment';
import { strictSites } from '../../lib/settings';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { useSetting } from '../use-setting';
import { OpenCheckIn } from './OpenCheckIn';

/** There is no exam's page to check in for, or not any more: how to get to one. */
export function NoExamTab({ appointment }: { readonly appointment: Appointment | null }) {
  if (appointment === null) {
    return (
      <EmptyState title="Open your practice exam first">
        <p>
          Check-in is for one exam. Open the practice exam in a tab, click the Practice Proctor button there, and choose
          “Rehearse check-in”.
        </p>
      </EmptyState>
    );
  }
  const { site, title, id } = appointment;
  if (site === null) return <NoSite appointment={appointment} />;
  return (
    <EmptyState title={`Open ${title} to check in`}>
      <p>It is planned at {siteName(site.origin)}, which is not open in a tab now. Check-in goes on when it is.</p>
      <OpenCheckIn kind="primary" appointmentId={id}>
        Open {siteName(site.origin)}
      </OpenCheckIn>
    </EmptyState>
  );
}

function NoSite({ appointment: { id, title } }: { readonly appointment: Appointment }) {
  const origins = Object.keys(useSetting(strictSites) ?? {}).sort();
  return (
    <EmptyState title={`Where will you sit ${title}?`}>
      <p>
        No site was planned for it. Open the practice exam in a tab, click the Practice Proctor button there, and choose
        “Check in”.
      </p>
      {origins.length === 0 ? null : (
        <>
          <p>Or check in at one of your sites:</p>
          <div class="button-row">
            {origins.map((origin) => (
              <OpenCheckIn key={origin} appointmentId={id} where={{ origin }}>
                {siteName(origin)}
              </OpenCheckIn>
            ))}
          </div>
        </>
      )}
    </EmptyState>
  );
}

/** What the page was opened for is not planned any more. */
export function ExamRemoved() {
  return (
    <EmptyState title="This mock exam is not planned any more">
      <p>
        It was deleted from your plan. To rehearse check-in all the same, open a practice exam, click the Practice
        Proctor button there, and choose “Rehearse check-in”.
      </p>
      <LinkButton href="plan.html">Go to the plan</LinkButton>
    </EmptyState>
  );
}
