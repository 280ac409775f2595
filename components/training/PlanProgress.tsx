import { formatDay } from '../../lib/habits/days';
import { count } from '../../lib/locales/en/schedule';
import { dateOfDay } from '../../lib/training/times-of-day';
import type { Training } from './use-training';

/** When the exam is, and how much of the way there is done. */
export function PlanProgress({ training: { plan, standing } }: { readonly training: Training }) {
  const { daysLeft, doneCount, wantedCount } = standing;
  const when = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : `in ${count(daysLeft, 'day')}`;
  const ratio = wantedCount === 0 ? 0 : doneCount / wantedCount;
  return (
    <div class="training__progress">
      <p>
        <time dateTime={dateOfDay(plan.examDay)}>{formatDay(plan.examDay, { dateStyle: 'full' })}</time>,{' '}
        <strong>{when}</strong>
      </p>
      {wantedCount === 0 ? null : (
        <>
          <p class="small soft">
            {doneCount} of {count(wantedCount, 'step')} done
          </p>
          <div class="training__track" aria-hidden="true">
            <span style={`width: ${ratio * 100}%`} />
          </div>
        </>
      )}
      <p class="soft">{nearText(daysLeft)}</p>
    </div>
  );
}

/** Days in which nobody grows any more. */
const FEW_DAYS = 3;

/** What can still be done where there is little time left; nothing where there is more. */
function nearText(daysLeft: number): string {
  if (daysLeft === 0) return 'Nothing is left to practise. Be early for check-in, and good luck.';
  if (daysLeft === 1) return 'Something light today, and an early night: that helps more than another sitting.';
  return daysLeft <= FEW_DAYS ? 'Time to feel once how long the whole exam is, not to grow into it.' : '';
}
