import type { HabitProgress } from '../../lib/habits/habit-progress';
import { trendText } from '../../lib/habits/trend-text';
import { GoalMeter } from './GoalMeter';
import { PersonalBests } from './PersonalBests';
import { WeekBars } from './WeekBars';

interface HabitCardProps {
  readonly progress: HabitProgress;
  readonly goalMinutes: number;
  readonly onGoal: (minutes: number) => void;
}

/** A quarter of a year: long enough for a trend, short enough for a phone. */
const SHOWN_WEEKS = 12;

export function HabitCard({ progress, goalMinutes, onGoal }: HabitCardProps) {
  const { habit, weeks, thisWeek, trend } = progress;
  const wasWatched = weeks.some(({ watchedMs }) => watchedMs > 0);
  return (
    <li class="card habit">
      <h3>{habit.name}</h3>
      <p class="small soft">Counts against it: {habit.counts}.</p>
      <GoalMeter habit={habit.name} cleanMs={thisWeek.cleanMs} goalMinutes={goalMinutes} onGoal={onGoal} />
      {wasWatched ? (
        <>
          <PersonalBests progress={progress} />
          <WeekBars habit={habit.name} weeks={weeks.slice(-SHOWN_WEEKS)} />
          <p class="small">{trendText(trend)}</p>
        </>
      ) : (
        <p class="small">It has not been watched so far: its rule is off, or there was nothing to see or to hear.</p>
      )}
    </li>
  );
}
