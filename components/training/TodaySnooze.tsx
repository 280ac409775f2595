import { createDayOf } from '../../lib/habits/days';
import { send } from '../../lib/platform/messaging';
import { formatTime } from '../../lib/report/calendar';
import { SNOOZES } from '../../lib/schedule/snooze';
import { trainingTold } from '../../lib/settings';
import { SNOOZE_TEXTS } from '../../lib/training/step-text';
import { parseTold } from '../../lib/training/training-reminders';
import { Button } from '../ui/Button';
import { useNow } from '../use-now';
import { useSetting } from '../use-setting';

/** Puts today's reminders off: for half an hour, or until tomorrow. */
export function TodaySnooze() {
  const now = useNow(true);
  const stored = useSetting(trainingTold);
  if (stored === undefined) return null;
  const { snoozedUntil, quietDay } = parseTold(stored);
  const isQuiet = quietDay === createDayOf(undefined)(now);
  const said = isQuiet
    ? 'No more reminders today.'
    : snoozedUntil > now
      ? `No reminder before ${formatTime(snoozedUntil)}.`
      : '';
  return (
    <div class="snooze">
      {isQuiet ? null : (
        <div class="button-row">
          {SNOOZES.map((by) => (
            <Button key={by} kind="quiet" onClick={() => void send('background', 'plan.snooze', { by })}>
              {SNOOZE_TEXTS[by]}
            </Button>
          ))}
        </div>
      )}
      <p class="small soft" role="status">
        {said}
      </p>
    </div>
  );
}
