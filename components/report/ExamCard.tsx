import { listLog } from '../../lib/db/log';
import type { SessionRow } from '../../lib/db/schema';
import { formatClock, formatDuration } from '../../lib/report/durations';
import { examStory } from '../../lib/report/exam-story';
import { type QuestionSummary, questionSummary } from '../../lib/report/question-summary';
import { Card } from '../ui/Card';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';

interface ExamCardProps {
  readonly session: SessionRow;
  readonly durationMs: number;
}

/** What the session was sat as, and what happened around the questions. */
export function ExamCard({ session, durationMs }: ExamCardProps) {
  const log = useLiveQuery(() => listLog(session.id), [session.id]);
  if (log.state === 'error') return <StorageError cause={log.error} />;
  if (log.state === 'loading') return null;
  const story = examStory(log.value.map(({ entry }) => entry));
  const questions = questionSummary(
    log.value.map(({ entry }) => entry),
    durationMs,
  );
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
