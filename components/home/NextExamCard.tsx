import { formatDateTime } from '../../lib/report/calendar';
import { phaseOf } from '../../lib/schedule/next-appointment';
import { OpenCheckIn } from '../check-in/OpenCheckIn';
import { ExamStanding } from '../plan/ExamStanding';
import { useNextExam } from '../plan/use-next-exam';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';

/** The mock exam that comes next, with the way to plan or check-in. */
export function NextExamCard() {
  const found = useNextExam();
  if (found === null) return null;
  const { next, edits, now } = found;
  if (next === null) {
    return (
      <Card title="Next mock exam">
        <p class="soft">None is planned. A date makes practice easier to begin.</p>
        <p class="home__action">
          <LinkButton href="plan.html">Plan a mock exam</LinkButton>
        </p>
      </Card>
    );
  }
  const isOpen = phaseOf(next, edits, now) !== 'ahead';
  return (
    <Card title="Next mock exam">
      <p class="home__next">{next.title}</p>
      <p class="soft">
        <time dateTime={new Date(next.startsAt).toISOString()}>{formatDateTime(next.startsAt)}</time>
      </p>
      <ExamStanding appointment={next} edits={edits} now={now} />
      <div class="button-row home__action">
        {isOpen ? (
          <OpenCheckIn kind="primary" appointmentId={next.id}>
            Check in
          </OpenCheckIn>
        ) : null}
        <LinkButton href="plan.html">See the plan</LinkButton>
      </div>
    </Card>
  );
}
