import { MINUTE_MS } from '../../lib/habits/clean-time';
import { LEAST_GOAL_MINUTES, MOST_GOAL_MINUTES } from '../../lib/habits/goals';
import { CountField } from '../exams/CountField';
import { Icon } from '../ui/Icon';

interface GoalMeterProps {
  readonly habit: string;
  readonly cleanMs: number;
  readonly goalMinutes: number;
  readonly onGoal: (minutes: number) => void;
}

/** Clean minutes of this week against the goal, which is set beside it. */
export function GoalMeter({ habit, cleanMs, goalMinutes, onGoal }: GoalMeterProps) {
  const minutes = Math.floor(cleanMs / MINUTE_MS);
  const isReached = minutes >= goalMinutes;
  return (
    <div class="goal">
      <p class="goal__text">
        <strong class="goal__minutes">{minutes}</strong> {isReached ? '' : `of ${goalMinutes} `}clean minutes this week
        {isReached ? (
          <span class="goal__reached">
            <Icon name="check" /> Goal of {goalMinutes} reached
          </span>
        ) : null}
      </p>
      <span class="goal__track" aria-hidden="true">
        <span style={`width: ${Math.min(100, (100 * minutes) / goalMinutes)}%`} />
      </span>
      <CountField
        label={`Goal for ${habit}, minutes a week`}
        value={goalMinutes}
        least={LEAST_GOAL_MINUTES}
        most={MOST_GOAL_MINUTES}
        onChange={onGoal}
      />
    </div>
  );
}
