import { formatDay } from '../../lib/habits/days';
import { perHour } from '../../lib/habits/trend';
import { rateText } from '../../lib/habits/trend-text';
import type { Week } from '../../lib/habits/weeks';
import { WeekTable } from './WeekTable';

interface WeekBarsProps {
  readonly habit: string;
  /** Oldest first, the last one is this week. */
  readonly weeks: readonly Week[];
}

/** A shorter scale would make one slip look like a disaster. */
const LEAST_SCALE_PER_HOUR = 2;

/** How often it happened in the hour, week by week, as bars and as a table. */
export function WeekBars({ habit, weeks }: WeekBarsProps) {
  const scale = Math.ceil(Math.max(LEAST_SCALE_PER_HOUR, ...weeks.map((week) => perHour(week) ?? 0)));
  const [first] = weeks;
  return (
    <div class="bars">
      <p class="small soft">Times in an hour of practice, by week</p>
      <div class="bars__plot" aria-hidden="true">
        <span class="bars__scale small soft">{scale}</span>
        {weeks.map((week, index) => (
          <Bar key={week.week} week={week} scale={scale} isThisWeek={index === weeks.length - 1} />
        ))}
      </div>
      <p class="bars__ends small soft" aria-hidden="true">
        <span>{first === undefined || weeks.length === 1 ? '' : shortDay(first.week)}</span>
        <span>this week</span>
      </p>
      <WeekTable habit={habit} weeks={weeks} />
    </div>
  );
}

interface BarProps {
  readonly week: Week;
  /** What is at the top. */
  readonly scale: number;
  readonly isThisWeek: boolean;
}

function Bar({ week, scale, isThisWeek }: BarProps) {
  const rate = perHour(week);
  const kind = rate === null ? ' bars__bar--unknown' : rate === 0 ? ' bars__bar--none' : '';
  const said = rate === null ? 'too little practice to say' : rateText(rate);
  return (
    <span
      class={`bars__bar${kind}${isThisWeek ? ' bars__bar--now' : ''}`}
      title={`Week from ${shortDay(week.week)}: ${said}`}
    >
      {rate === null ? null : <span class="bars__fill" style={`height: ${(100 * rate) / scale}%`} />}
    </span>
  );
}

function shortDay(day: number): string {
  return formatDay(day, { day: 'numeric', month: 'short' });
}
