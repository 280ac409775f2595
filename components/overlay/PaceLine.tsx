import { useEffect, useState } from 'preact/hooks';
import { paceOf } from '../../lib/exams/pace';
import type { ExamStatus } from '../../lib/messages';
import { formatDuration } from '../../lib/report/durations';

/** Nobody is helped by a line that changes every second. */
const LOOK_EVERY_MS = 15_000;
/** Less than this is no difference. */
const EVEN_WITHIN_MS = 60_000;

/** The question on screen and whether there is time in hand. Discreet: it is no alarm. */
export function PaceLine({ exam }: { readonly exam: ExamStatus }) {
  const now = useNowAndThen();
  const { question, beganAt, limitMs } = exam;
  if (question === null || beganAt === null) return null;
  const pace = paceOf(question.number, question.total, limitMs, now - beganAt);
  const of = question.total === null ? '' : ` of ${question.total}`;
  return (
    <p class="line soft">
      Question {question.number}
      {of}
      {pace === null ? '' : ` · ${wordsFor(pace.aheadMs)}`}
    </p>
  );
}

function wordsFor(aheadMs: number): string {
  if (Math.abs(aheadMs) < EVEN_WITHIN_MS) return 'on pace';
  const minutes = formatDuration(Math.round(Math.abs(aheadMs) / 60_000) * 60_000);
  return aheadMs > 0 ? `${minutes} ahead` : `${minutes} behind`;
}

function useNowAndThen(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now, Date.now());
}
