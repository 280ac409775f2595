import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { withHead } from '../../lib/training/change-plan';
import { parseTimes } from '../../lib/training/parse-training-plan';
import { isTimeOfDay } from '../../lib/training/times-of-day';
import { PLAN_LIMITS } from '../../lib/training/training-plan';
import { NotificationNote } from '../plan/NotificationNote';
import { useNotifications } from '../plan/use-notifications';
import { Icon } from '../ui/Icon';
import { sayTime } from './say-time';
import { TodaySnooze } from './TodaySnooze';
import type { Training } from './use-training';
import type { TrainingActions } from './use-training-actions';

interface RemindersProps {
  readonly training: Training;
  readonly actions: TrainingActions;
}

const SUGGESTED = '18:00';

/** When to be reminded on days with an open step: never, unless one chooses a time. */
export function Reminders({ training: { plan, steps }, actions }: RemindersProps) {
  const time = useSignal(SUGGESTED);
  const notifications = useNotifications();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const times = plan.reminderTimes;
  const isFull = times.length >= PLAN_LIMITS.reminderTimes;

  function store(next: readonly string[], words: string) {
    void actions.change(words, (stored, change) => withHead(stored, { reminderTimes: parseTimes(next) }, change));
  }

  function add(event: Event) {
    event.preventDefault();
    if (!isTimeOfDay(time.value)) return;
    notifications.askOnce();
    store([...times, time.value], `Reminder at ${sayTime(time.value)}`);
  }

  function remove(removed: string) {
    store(
      times.filter((each) => each !== removed),
      `No reminder at ${sayTime(removed)} any more`,
    );
    field.current?.focus();
  }

  return (
    <section class="training__reminders" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>Reminders</h3>
      <p class="small soft">
        {times.length === 0
          ? 'Off. Choose a time, and you are reminded then, on days with an open step only.'
          : 'On days with an open step, at these times. Never while you sit.'}
      </p>
      {times.length === 0 ? null : (
        <ul class="training__times">
          {times.map((each) => (
            <li key={each}>
              {sayTime(each)}
              <button type="button" class="training__remove" onClick={() => remove(each)}>
                <Icon name="close" />
                <span class="visually-hidden">Remove the reminder at {sayTime(each)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull ? null : (
        <form class="training__time" noValidate onSubmit={add}>
          <label for={id}>Remind me at</label>
          <input
            ref={field}
            id={id}
            class="control"
            type="time"
            required
            value={time.value}
            onInput={(event) => (time.value = event.currentTarget.value)}
          />
          <button type="submit" class="button button--secondary">
            Add
          </button>
        </form>
      )}
      {times.length > 0 && steps.some(({ state }) => state === 'today') ? <TodaySnooze /> : null}
      {times.length > 0 && notifications.allowed === false ? <NotificationNote onAllow={notifications.ask} /> : null}
    </section>
  );
}
