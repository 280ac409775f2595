import { listAppointments } from '../../lib/db/appointments';
import { createDayOf } from '../../lib/habits/days';
import type { Sitting } from '../../lib/habits/sitting';
import { count } from '../../lib/locales/en/schedule';
import { stepLink } from '../../lib/training/step-link';
import { activityName, sayDay, whyText } from '../../lib/training/step-text';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';
import { useLiveQuery } from '../use-live-query';
import { useTraining } from './use-training';

/**
 * The step of the training plan that comes next, on the home page. Nothing where there is none, or where it is a mock that
 * has a time of its own: that is shown beside it.
 */
export function NextStepCard({ sittings }: { readonly sittings: readonly Sitting[] }) {
  const training = useTraining(sittings);
  const appointments = useLiveQuery(listAppointments, []);
  if (!training || appointments.state !== 'ready') return null;
  const { standing, today } = training;
  const { next, daysLeft } = standing;
  if (next === null || daysLeft < 0) return null;
  const { step, state } = next;
  const dayOf = createDayOf(undefined);
  const isMock = step.activity.kind === 'mock';
  if (isMock && appointments.value.some(({ startsAt }) => dayOf(startsAt) === step.day)) return null;
  const when = sayDay(step.day, today.day);
  return (
    <Card title={`Next in your plan, ${state === 'missed' ? `still open from ${when}` : when}`}>
      <p class="home__next">{activityName(step.activity)}</p>
      <p class="soft">{whyText(step)}</p>
      <p class="small soft">{daysLeft === 0 ? 'The exam is today.' : `${count(daysLeft, 'day')} until the exam.`}</p>
      <div class="button-row home__action">
        {isMock || state === 'ahead' ? null : (
          <LinkButton kind="primary" href={stepLink(step)}>
            Start
          </LinkButton>
        )}
        <LinkButton href={`plan.html?step=${encodeURIComponent(step.id)}`}>See the plan</LinkButton>
      </div>
    </Card>
  );
}
