import { formatDay } from '../../lib/habits/days';
import type { PractisedExam } from '../../lib/habits/readiness';
import { CALM_RULE, type StaminaLadder } from '../../lib/habits/stamina';
import { formatDuration } from '../../lib/report/durations';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { SittingLink } from './SittingLink';

interface StaminaCardProps {
  readonly ladder: StaminaLadder;
  /** The exam that the ladder leads up to. */
  readonly exam: PractisedExam | null;
}

/** Sittings of growing length: what has been reached, and the next rung. */
export function StaminaCard({ ladder: { rungs, longest, nextMinutes }, exam }: StaminaCardProps) {
  return (
    <Card title={exam?.minutes ? `Stamina, up to ${exam.code}` : 'Stamina'}>
      <ol class="ladder">
        {rungs.map(({ minutes, isReached }, index) => (
          <li
            key={minutes}
            class={isReached ? 'ladder__rung ladder__rung--reached' : 'ladder__rung'}
            style={`--rung: ${index}`}
          >
            <span class="ladder__mark">{isReached ? <Icon name="check" /> : null}</span>
            <span class="ladder__minutes">{minutes} min</span>
            <span class="small soft">{isReached ? 'reached' : minutes === nextMinutes ? 'next' : 'later'}</span>
          </li>
        ))}
      </ol>
      <p>
        {longest === null ? (
          'No sitting has been calm to its end so far. '
        ) : (
          <>
            Longest calm sitting: <strong>{formatDuration(longest.practice.watchedMs)}</strong>,{' '}
            <SittingLink sitting={longest}>{formatDay(longest.day, { dateStyle: 'medium' })}</SittingLink>.{' '}
          </>
        )}
        {nextMinutes === null ? 'There is no rung left.' : `Next: ${nextMinutes} minutes.`}
      </p>
      <p class="small soft">{CALM_RULE}</p>
    </Card>
  );
}
