import { useEffect, useState } from 'preact/hooks';

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
      {clockTime(now - startedAt)}
    </time>
  );
}

/** `m:ss`, from an hour on `h:mm:ss`. */
export function clockTime(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000));
  const pair = (value: number) => String(value % 60).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${pair(seconds)}` : `${Math.floor(minutes / 60)}:${pair(minutes)}:${pair(seconds)}`;
}
