import { formatDuration } from '../../lib/report/durations';
import { examPaceText } from '../../lib/report/pace-text';
import type { QuestionPace } from '../../lib/report/question-pace';
import { Card } from '../ui/Card';
import { Figure } from '../ui/Figure';
import { PaceBars } from './PaceBars';

/** How the time went over the questions. */
export function PaceCard({ pace }: { readonly pace: QuestionPace }) {
  const { questions, total, longest, shortest, lostMs, meanMs, examMs } = pace;
  const disturbed = questions.filter((question) => question.lostMs > 0).length;
  return (
    <Card title="Pace">
      <dl class="figures">
        <Figure name="Questions seen" hint={total === null ? 'how many there are is not known' : `of ${total}`}>
          {questions.length}
        </Figure>
        <Figure name="On average" hint={examPaceText(pace)}>
          {formatDuration(meanMs)}
        </Figure>
        <Figure name="Longest" hint={`question ${longest.number}`}>
          {formatDuration(longest.spentMs)}
        </Figure>
        <Figure name="Shortest" hint={`question ${shortest.number}`}>
          {formatDuration(shortest.spentMs)}
        </Figure>
        <Figure name="Time lost" hint={onQuestions(disturbed)}>
          {disturbed === 0 ? 'None' : formatDuration(lostMs)}
        </Figure>
      </dl>
      <PaceBars pace={pace} />
      <ul class="pace__legend small soft" aria-hidden="true">
        {examMs === null ? null : (
          <li>
            <span class="pace__key pace__key--given" /> what the exam gives for one
          </li>
        )}
        {disturbed === 0 ? null : (
          <li>
            <span class="pace__key pace__key--lost" /> while something was noticed
          </li>
        )}
      </ul>
    </Card>
  );
}

function onQuestions(count: number): string {
  if (count === 0) return 'nothing was noticed on a question';
  return `while something was noticed, on ${count === 1 ? '1 question' : `${count} questions`}`;
}
