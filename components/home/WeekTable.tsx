import { MINUTE_MS } from '../../lib/habits/clean-time';
import { formatDay } from '../../lib/habits/days';
import { perHour } from '../../lib/habits/trend';
import { rateNumber } from '../../lib/habits/trend-text';
import type { Week } from '../../lib/habits/weeks';

interface WeekTableProps {
  readonly habit: string;
  /** Oldest first. */
  readonly weeks: readonly Week[];
}

/** What the bars are drawn from, the newest week first. */
export function WeekTable({ habit, weeks }: WeekTableProps) {
  return (
    <details class="small">
      <summary>
        Week by week<span class="visually-hidden">, {habit}</span>
      </summary>
      <table class="bars__table">
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col">Watched</th>
            <th scope="col">Times</th>
            <th scope="col">In an hour</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <WeekRow key={week.week} week={week} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function WeekRow({ week }: { readonly week: Week }) {
  const rate = perHour(week);
  return (
    <tr>
      <th scope="row">{formatDay(week.week, { day: 'numeric', month: 'short' })}</th>
      <td>{Math.round(week.watchedMs / MINUTE_MS)} min</td>
      <td>{week.events}</td>
      <td>{rate === null ? 'too little' : rateNumber(rate)}</td>
    </tr>
  );
}
