import { formatClock, formatDuration } from '../../lib/report/durations';
import { examStory } from '../../lib/report/exam-story';
import type { Sitting } from '../../lib/report/sitting';
import { Card } from '../ui/Card';

/** What the session was sat as, and what happened around the questions. */
export function ExamCard({ sitting: { session, log } }: { readonly sitting: Sitting }) {
  const story = examStory(log);
  const { exam, packName, minutes } = session.plan;
  // A session without an exam in which nothing was said has nothing to tell here.
  if (exam === null && story.length < 2) return null;
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
