import type { RefObject } from 'preact';
import { formatDay } from '../../lib/habits/days';
import { count } from '../../lib/locales/en/schedule';
import { deleted } from '../../lib/training/change-plan';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import type { Training } from './use-training';
import type { TrainingActions } from './use-training-actions';

interface ExamOverProps {
  readonly training: Training;
  readonly actions: TrainingActions;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onNewDate: () => void;
}

/** The exam's day is over: kind words, and the way on. */
export function ExamOver({ training: { plan, standing }, actions, opener, onNewDate }: ExamOverProps) {
  const { doneCount } = standing;
  return (
    <Card title="Your exam is behind you">
      <div class="training__empty">
        <p>
          It was on {formatDay(plan.examDay, { dateStyle: 'long' })}.{' '}
          {doneCount === 0 ? '' : `On the way there you did ${count(doneCount, 'step')} of your plan. `}
          However it went: what you have practised stays, and so do your sessions and habits.
        </p>
        <div class="button-row">
          <Button kind="primary" buttonRef={opener} onClick={onNewDate}>
            <Icon name="flag" /> Plan for another exam
          </Button>
          <Button onClick={() => void actions.change('Deleted the training plan', deleted)}>
            <Icon name="trash" /> Delete the plan
          </Button>
        </div>
      </div>
    </Card>
  );
}
