import type { ExamStatus } from '../../lib/messages';

interface BreakButtonProps {
  readonly exam: ExamStatus;
  readonly onBreak: (begin: boolean) => void;
}

/** Only where the rules give breaks. */
export function BreakButton({ exam, onBreak }: BreakButtonProps) {
  const { breaks, breaksTaken, onBreakSinceAt, beganAt } = exam;
  if (onBreakSinceAt !== null) {
    return (
      <button type="button" class="primary" onClick={() => onBreak(false)}>
        I am back
      </button>
    );
  }
  const isLeft = breaks.kind === 'unscheduled' || (breaks.kind === 'scheduled' && breaksTaken < breaks.count);
  if (!isLeft || beganAt === null) return null;
  return (
    <button type="button" title={breakHint(breaks)} onClick={() => onBreak(true)}>
      Take a break
    </button>
  );
}

function breakHint(breaks: ExamStatus['breaks']): string {
  if (breaks.kind === 'scheduled') return `The clock stops. ${breaks.minutes} minutes are planned.`;
  return breaks.kind === 'unscheduled' && breaks.locksSeenQuestions
    ? 'The clock runs on, and in the real exam the questions seen so far are locked.'
    : 'The clock runs on.';
}
