import { listLog } from '../../lib/db/log';
import { unjudgedText, unjudgedTimes } from '../../lib/report/unjudged-time';
import { useLiveQuery } from '../use-live-query';

interface UnjudgedNoteProps {
  readonly sessionId: string;
  readonly durationMs: number;
}

/** Says in which part of the session nothing was judged. */
export function UnjudgedNote({ sessionId, durationMs }: UnjudgedNoteProps) {
  const log = useLiveQuery(() => listLog(sessionId), [sessionId]);
  if (log.state !== 'ready') return null;
  const entries = log.value.map(({ entry }) => entry);
  const times = unjudgedTimes(entries, durationMs);
  if (times.length === 0) return null;
  return (
    <ul class="unjudged" aria-label="Time in which nothing was judged">
      {times.map((time) => (
        <li key={time.startMs}>{unjudgedText(time)}</li>
      ))}
    </ul>
  );
}
