import { formatClock, formatDuration } from '../../lib/report/durations';
import { examStory } from '../../lib/report/exam-story';
import { type QuestionSummary, questionSummary } from '../../lib/report/question-summary';
import type { Sitting } from '../../lib/report/sitting';
import { Card } from '../ui/Card';

interface ExamCardProps {
  readonly sitting: Sitting;
  readonly durationMs: number;
}

/** What the session was sat as, and what happened around the questions. */
export function ExamCard({ sitting: { session, log }, durationMs }: ExamCardProps) {
  const story = examStory(log);
  const questions = questionSummary(log, durationMs);
  const { exam, packName, minutes } = session.plan;
  // A session without an exam in which nothing was said has nothing to tell here.
  if (exam === null && story.length < 2 && questions === null) return null;
  return (
    <Card title="The exam">
      <p>
        {exam === null ? null : (
          <>
            <strong>
              {exam.code} {exam.title}
            </strong>
            <br />
          </>
        )}
        <span class="soft">
          {packName}
          {minutes === null ? '' : ` · ${formatDuration(minutes * 60_000)}`}
        </span>
      </p>
      {questions === null ? null : <QuestionLine {...questions} />}
      <ol class="report__story">
        {story.map(({ atMs, text }) => (
          <li key={`${atMs} ${text}`}>
            <time class="soft">{formatClock(atMs)}</time> {text}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function QuestionLine({ seen, total, meanMs, longest }: QuestionSummary) {
  return (
    <p>
      {seen} {total === null ? '' : `of ${total} `}
      {seen === 1 && total === null ? 'question was' : 'questions were'} on screen, {formatDuration(meanMs)} each on
      average; question {longest.number} took longest, {formatDuration(longest.spentMs)}.
    </p>
  );
}
