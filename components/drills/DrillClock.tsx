import type { ExamStatus } from '../../lib/messages';
import { formatClock } from '../../lib/report/durations';
import { useNow } from '../use-now';

interface DrillClockProps {
  readonly exam: ExamStatus;
  /** Epoch ms. */
  readonly startedAt: number | null;
}

/** What is left; how long one has waited already where nobody knows how long it takes. */
export function DrillClock({ exam: { upAt }, startedAt }: DrillClockProps) {
  const now = useNow(true);
  const [label, ms] = upAt === null ? ['Waiting time', now - (startedAt ?? now)] : ['Time left', upAt - now];
  return (
    <time class="drill__clock" role="timer" aria-label={label} aria-live="off">
      {formatClock(Math.max(0, Math.ceil(ms / 1000) * 1000))}
    </time>
  );
}
