import { formatDateTime } from '../../lib/report/calendar';
import { formatDuration } from '../../lib/report/durations';
import { sessionTitle, siteName } from '../../lib/report/session-name';
import { summarize } from '../../lib/report/session-summary';
import type { Sitting } from '../../lib/report/sitting';
import { verdictOf } from '../../lib/report/verdict';
import { isActive } from '../../lib/session/machine';
import { SessionResult } from '../ui/SessionResult';
import { useNow } from '../use-now';

export function SessionListItem({ sitting }: { readonly sitting: Sitting }) {
  const { session, violations } = sitting;
  const now = useNow(isActive(session.state));
  const summary = summarize(session, violations, now);
  const begun = session.startedAt ?? session.createdAt;
  return (
    <li>
      <a class="sessions__item" href={`?session=${session.id}`}>
        <span class="sessions__title">{sessionTitle(session)}</span>
        <span class="sessions__facts soft small">
          <time dateTime={new Date(begun).toISOString()}>{formatDateTime(begun)}</time>
          <span>{formatDuration(summary.durationMs)}</span>
          <span>{siteName(session.origin)}</span>
          {session.importedAt === undefined ? null : <span>Imported</span>}
        </span>
        <SessionResult verdict={verdictOf(sitting, now)} summary={summary} />
      </a>
    </li>
  );
}
