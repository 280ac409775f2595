import type { ExamStatus } from '../../lib/messages';
import { useNow } from '../use-now';

interface QuestionCounterProps {
  readonly exam: ExamStatus;
  readonly onCount: (by: 1 | -1) => void;
}

/** Until then the page may still say which question is shown. */
const OFFERED_AFTER_MS = 10_000;

/** Where the page does not say which question is shown, people count for themselves: with this, or with the keys. */
export function QuestionCounter({ exam, onCount }: QuestionCounterProps) {
  const { question, beganAt } = exam;
  const now = useNow(question === null);
  if (beganAt === null || question?.from === 'page') return null;
  if (question === null) {
    if (now - beganAt < OFFERED_AFTER_MS) return null;
    return (
      <button type="button" title="The page does not say which question is shown." onClick={() => onCount(1)}>
        Count questions
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="icon"
        aria-label="Previous question"
        title="Previous question: at first also Alt+Shift+Comma"
        disabled={question.number === 1}
        onClick={() => onCount(-1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label="Next question"
        title="Next question: at first also Alt+Shift+Period"
        disabled={question.number === question.total}
        onClick={() => onCount(1)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </>
  );
}
