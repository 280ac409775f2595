import { listSessions } from '../../lib/db/sessions';
import { readSitting } from '../../lib/db/sittings';
import { formatDate } from '../../lib/report/calendar';
import { formatDuration } from '../../lib/report/durations';
import { sessionTitle } from '../../lib/report/session-name';
import { summarize } from '../../lib/report/session-summary';
import { verdictOf } from '../../lib/report/verdict';
import { SessionResult } from '../ui/SessionResult';
import { useLiveQuery } from '../use-live-query';

export function LastSession() {
  const last = useLiveQuery(readLast, []);
  if (last.state !== 'ready' || !last.value) return null;
  const { session, violations } = last.value;
  const now = session.endedAt ?? session.lastHeartbeatAt;
  const summary = summarize(session, violations, now);
  return (
    <section aria-labelledby="last-session">
      <h2 id="last-session" class="small soft">
        Last session
      </h2>
      <a class="popup__last" href={`report.html?session=${session.id}`} target="_blank" rel="noopener">
        <span class="popup__last-title">{sessionTitle(session)}</span>
        <span class="small soft">
          {formatDate(session.startedAt ?? session.createdAt)} · {formatDuration(summary.durationMs)}
        </span>
        <SessionResult verdict={verdictOf(last.value, now)} summary={summary} />
      </a>
    </section>
  );
}

async function readLast() {
  const [session] = await listSessions(1);
  return session && readSitting(session);
}
