import { MINUTE_MS } from '../../lib/habits/clean-time';
import { formatDay } from '../../lib/habits/days';
import type { HabitProgress } from '../../lib/habits/habit-progress';
import { formatDuration } from '../../lib/report/durations';
import { SittingLink } from './SittingLink';

/** The records of a habit, each with the way to where it was set. */
export function PersonalBests({ progress: { longest, bestWeek } }: { readonly progress: HabitProgress }) {
  return (
    <dl class="bests small">
      <div>
        <dt class="soft">Longest clean stretch</dt>
        <dd>
          {longest === null ? (
            'none yet'
          ) : (
            <>
              <strong>{formatDuration(longest.lengthMs)}</strong>,{' '}
              <SittingLink sitting={longest.sitting}>{shortDay(longest.sitting.day)}</SittingLink>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt class="soft">Best week</dt>
        <dd>
          {bestWeek === null ? (
            'none yet'
          ) : (
            <>
              <strong>{Math.floor(bestWeek.cleanMs / MINUTE_MS)} clean minutes</strong>, from {shortDay(bestWeek.week)}
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

function shortDay(day: number): string {
  return formatDay(day, { dateStyle: 'medium' });
}
