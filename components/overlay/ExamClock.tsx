import { useEffect, useState } from 'preact/hooks';
import type { MonitorStatus } from '../../lib/messages';
import { formatClock } from '../../lib/report/durations';

interface ExamClockProps {
  readonly status: MonitorStatus;
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

/** The exam's time: what is left of it, or what has passed where there is no limit. Can be hidden, as in the real one. */
export function ExamClock({ status, hidden, onHide }: ExamClockProps) {
  const isRunning = status.state === 'running';
  const now = useSecondHand(isRunning);
  if (status.startedAt === null) return null;
  // The exam is over as far as its page is concerned, and so is its clock.
  if (isRunning && status.exam.inReviewSinceAt !== null) return <span class="elapsed">Results</span>;
  const { label, ms } = timeShown(status, now);
  return (
    <>
      {/* Not announced: a screen reader would speak every second. */}
      <time class="elapsed" role="timer" aria-label={label} aria-live="off">
        {hidden ? 'Time hidden' : formatClock(ms)}
      </time>
      {isRunning && (
        <button
          type="button"
          class="icon"
          aria-pressed={hidden}
          aria-label="Hide the time"
          title={hidden ? 'Show the time' : 'Hide the time'}
          onClick={() => onHide(!hidden)}
        >
          <ClockGlyph />
        </button>
      )}
    </>
  );
}

/** `now`: epoch ms. */
function timeShown({ startedAt, exam }: MonitorStatus, now: number): { label: string; ms: number } {
  const { beganAt, upAt, limitMs, breaks, onBreakSinceAt } = exam;
  if (beganAt === null || upAt === null) {
    if (limitMs !== null) return { label: 'Time for the exam', ms: limitMs };
    return { label: 'Elapsed time', ms: now - (beganAt ?? startedAt ?? now) };
  }
  // A scheduled break stops the clock.
  const at = breaks.kind === 'scheduled' ? (onBreakSinceAt ?? now) : now;
  // Rounded up, so that the full time is shown for its first second, as clocks that count down do.
  return { label: 'Time left', ms: Math.ceil((upAt - at) / 1000) * 1000 };
}

function useSecondHand(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

function ClockGlyph() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M8 4.5V8l2.5 1.5" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}
