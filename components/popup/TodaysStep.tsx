import { useEffect } from 'preact/hooks';
import { send } from '../../lib/platform/messaging';
import { comingSteps } from '../../lib/session/todays-steps';
import { trainingPlan } from '../../lib/settings';
import { stepLink } from '../../lib/training/step-link';
import { activityName } from '../../lib/training/step-text';
import { TodaySnooze } from '../training/TodaySnooze';
import { Icon } from '../ui/Icon';
import { useLiveQuery } from '../use-live-query';
import { useSetting } from '../use-setting';

/** What the training plan has for today, in one line, with the way to it. */
export function TodaysStep() {
  const plan = useSetting(trainingPlan);
  const coming = useLiveQuery(async () => comingSteps(Date.now()), [plan]);
  const today = coming.state === 'ready' ? (coming.value?.open.filter(({ state }) => state === 'today') ?? []) : [];
  const step = today[0]?.step;

  // Whoever reads this need not be reminded of it as well.
  useEffect(() => {
    if (step) void send('background', 'plan.seen', {});
  }, [step?.id]);

  if (step === undefined) return null;
  const hasReminders = (plan?.reminderTimes.length ?? 0) > 0;
  return (
    <div class="popup__next small">
      <Icon name="flag" />
      <p>
        Today: <strong>{activityName(step.activity)}</strong>
        {' · '}
        <a href={stepLink(step)} target="_blank" rel="noopener">
          {step.activity.kind === 'mock' ? 'Plan' : 'Start'}
        </a>
      </p>
      {hasReminders ? <TodaySnooze /> : null}
    </div>
  );
}
