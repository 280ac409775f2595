import { useEffect, useState } from 'preact/hooks';
import { formatClock } from '../../lib/report/durations';

interface ElapsedProps {
  /** Epoch ms. */
  readonly startedAt: number;
  readonly isRunning: boolean;
}

/** The session's time. Not announced: a screen reader would speak every second. */
export function Elapsed({ startedAt, isRunning }: ElapsedProps) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return (
    <time class="elapsed" role="timer" aria-label="Elapsed time" aria-live="off">
      {formatClock(now - startedAt)}
    </time>
  );
}
