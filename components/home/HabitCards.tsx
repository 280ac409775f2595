import { useId } from 'preact/hooks';
import type { HabitGoals } from '../../lib/habits/goals';
import type { HabitProgress } from '../../lib/habits/habit-progress';
import { habitGoals } from '../../lib/settings';
import { HabitCard } from './HabitCard';

interface HabitCardsProps {
  readonly progress: readonly HabitProgress[];
  readonly goals: HabitGoals;
}

export function HabitCards({ progress, goals }: HabitCardsProps) {
  const id = useId();
  return (
    <section class="habits" aria-labelledby={id}>
      <h2 id={id}>Habits</h2>
      <p class="small soft">
        Moments that you marked as false alarms count for nothing, and only time that was really watched counts.
      </p>
      <ul class="habits__list">
        {progress.map((one) => (
          <HabitCard
            key={one.habit.id}
            progress={one}
            goalMinutes={goals[one.habit.id]}
            onGoal={(minutes) => void habitGoals.setValue({ ...goals, [one.habit.id]: minutes })}
          />
        ))}
      </ul>
    </section>
  );
}
