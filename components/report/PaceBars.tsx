import { formatClock } from '../../lib/report/durations';
import { paceScaleMs, questionText } from '../../lib/report/pace-text';
import type { QuestionPace } from '../../lib/report/question-pace';

/** One bar for each question, in columns; said in words for those who do not see them. */
export function PaceBars({ pace }: { readonly pace: QuestionPace }) {
  const { questions, examMs } = pace;
  const scaleMs = paceScaleMs(pace);
  const share = (ms: number) => `${Math.min(100, (ms / scaleMs) * 100).toFixed(1)}%`;
  return (
    <ol class="pace" aria-label="Time by question">
      {questions.map((question) => {
        const { number, spentMs, lostMs } = question;
        const isLong = examMs !== null && spentMs > examMs;
        return (
          <li key={number} class={isLong ? 'pace__long' : undefined}>
            <span class="visually-hidden">{questionText(question)}</span>
            <span class="pace__number" aria-hidden="true">
              {number}
            </span>
            <span class="pace__track" aria-hidden="true">
              <span class="pace__bar" style={{ width: share(spentMs) }} />
              {lostMs > 0 ? <span class="pace__lost" style={{ width: share(lostMs) }} /> : null}
              {examMs === null || examMs > scaleMs ? null : (
                <span class="pace__given" style={{ left: share(examMs) }} />
              )}
            </span>
            <span class="pace__time" aria-hidden="true">
              {formatClock(spentMs)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
