import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { formatTime } from '../../lib/report/calendar';
import { type Appointment, cleanTitle } from '../../lib/schedule/appointment';
import { instantOn } from '../../lib/training/times-of-day';
import type { Step } from '../../lib/training/training-plan';
import { saveAppointment } from '../plan/change-plan';
import { titleOf } from '../plan/draft';
import { useNotifications } from '../plan/use-notifications';
import { Button } from '../ui/Button';
import type { Training } from './use-training';
import { usualTime } from './usual-time';

interface MockTimeProps {
  readonly step: Step;
  readonly training: Training;
  /** The planned mock exam of that day; `null` = none. */
  readonly planned: Appointment | null;
}

/** A mock of the plan gets a time: then it is a planned mock exam, with check-in and its reminders. */
export function MockTime({ step, training, planned }: MockTimeProps) {
  const isOpen = useSignal(false);
  if (planned !== null) {
    return <p class="small training__timed">Planned for {formatTime(planned.startsAt)}</p>;
  }
  return isOpen.value ? (
    <TimeForm step={step} training={training} onDone={() => (isOpen.value = false)} />
  ) : (
    <Button onClick={() => (isOpen.value = true)}>Plan a time</Button>
  );
}

interface TimeFormProps {
  readonly step: Step;
  readonly training: Training;
  readonly onDone: () => void;
}

function TimeForm({ step, training, onDone }: TimeFormProps) {
  const time = useSignal(usualTime(step.day, Date.now()));
  const problem = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const notifications = useNotifications();
  const id = useId();

  useEffect(() => field.current?.focus(), []);

  async function save(event: Event) {
    event.preventDefault();
    const now = Date.now();
    const startsAt = instantOn(step.day, time.value, undefined);
    if (startsAt === null) {
      problem.value = 'Choose a time.';
    } else if (startsAt <= now) {
      problem.value = 'This time is over. Choose a later one.';
    } else {
      notifications.askOnce();
      try {
        await saveAppointment(appointmentFor(step, training, startsAt, now));
        onDone();
      } catch (error) {
        console.error('The mock exam could not be saved', error);
        problem.value = `That could not be saved. ${STORE_AGAIN}`;
      }
    }
  }

  return (
    <form class="training__time" noValidate onSubmit={(event) => void save(event)}>
      <label for={id}>Time</label>
      <input
        ref={field}
        id={id}
        class="control"
        type="time"
        required
        value={time.value}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          time.value = event.currentTarget.value;
          problem.value = '';
        }}
      />
      <button type="submit" class="button button--primary">
        Save
      </button>
      <Button onClick={onDone}>Cancel</Button>
      <p id={`${id}-problem`} class="plan__problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}

function appointmentFor(step: Step, { plan, exam, examMinutes }: Training, startsAt: number, now: number): Appointment {
  const { activity } = step;
  const isShorter = activity.kind === 'mock' && activity.minutes !== examMinutes;
  return {
    id: crypto.randomUUID(),
    createdAt: now,
    changedAt: now,
    startsAt,
    site: null,
    choice: plan.choice,
    title: cleanTitle(isShorter ? `${titleOf(exam)}, ${activity.minutes} minutes` : titleOf(exam)),
    reminders: true,
    told: {},
  };
}
