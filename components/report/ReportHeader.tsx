import type { SessionRow } from '../../lib/db/schema';
import { formatDateTime } from '../../lib/report/calendar';
import { formatDuration } from '../../lib/report/durations';
import { endingOf } from '../../lib/report/ending';
import { sessionTitle, siteName } from '../../lib/report/session-name';
import type { SessionSummary } from '../../lib/report/session-summary';
import { isActive } from '../../lib/session/machine';
import { Badge } from '../ui/Badge';

interface ReportHeaderProps {
  readonly session: SessionRow;
  readonly summary: SessionSummary;
}

export function ReportHeader({ session, summary }: ReportHeaderProps) {
  const { label, text } = endingOf(session);
  const tone = isActive(session.state) ? 'live' : session.state === 'interrupted' ? 'warning' : 'neutral';
  const begun = session.startedAt ?? session.createdAt;
  return (
    <div class="report__head">
      <p class="soft">
        <a href="report.html">All sessions</a> <span aria-hidden="true">/</span> {siteName(session.origin)}
      </p>
      <h1>{sessionTitle(session)}</h1>
      <p class="report__facts">
        <time dateTime={new Date(begun).toISOString()}>{formatDateTime(begun)}</time>
        <span>{formatDuration(summary.durationMs)}</span>
        <Badge tone={tone}>{label}</Badge>
        {session.importedAt === undefined ? null : <Badge>Imported</Badge>}
      </p>
      {session.state === 'interrupted' || session.endReason === 'failed' ? <p class="report__ending">{text}</p> : null}
    </div>
  );
}
