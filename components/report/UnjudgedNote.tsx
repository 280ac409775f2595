import type { LogEntry } from '../../lib/exams/log-entry';
import { unjudgedText, unjudgedTimes } from '../../lib/report/unjudged-time';

interface UnjudgedNoteProps {
  readonly log: readonly LogEntry[];
  readonly durationMs: number;
}

/** Says in which part of the session nothing was judged. */
export function UnjudgedNote({ log, durationMs }: UnjudgedNoteProps) {
  const times = unjudgedTimes(log, durationMs);
  if (times.length === 0) return null;
  return (
    <ul class="unjudged" aria-label="Time in which nothing was judged">
      {times.map((time) => (
        <li key={time.startMs}>{unjudgedText(time)}</li>
      ))}
    </ul>
  );
}
