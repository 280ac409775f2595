import type { SessionRow } from '../../lib/db/schema';
import { endingOf } from '../../lib/report/ending';
import type { SessionSummary } from '../../lib/report/session-summary';
import { SEVERITIES, SEVERITY_TEXTS } from '../../lib/report/severity';
import { verdictOf } from '../../lib/report/verdict';
import { Badge } from './Badge';
import { Icon } from './Icon';
import { SeverityMark } from './SeverityMark';

interface SessionResultProps {
  readonly session: SessionRow;
  readonly summary: SessionSummary;
}

/** What became of a session, in a few badges. */
export function SessionResult({ session, summary }: SessionResultProps) {
  const verdict = verdictOf(session, summary);
  const present = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0);
  return (
    <span class="badges">
      {verdict === 'clean' ? (
        <Badge tone="good">
          <Icon name="check" /> Clean
        </Badge>
      ) : null}
      {present.map((severity) => (
        <span key={severity} class={`badge badge--${severity}`}>
          <SeverityMark severity={severity} />
          {summary.bySeverity[severity]}
          <span class="visually-hidden"> × {SEVERITY_TEXTS[severity].label}</span>
        </span>
      ))}
      {summary.falseAlarmCount > 0 ? <Badge>{falseAlarms(summary.falseAlarmCount)}</Badge> : null}
      {verdict === 'in-progress' ? <Badge tone="live">{endingOf(session).label}</Badge> : null}
      {verdict === 'not-watched' ? <Badge tone="warning">Not watched</Badge> : null}
      {session.state === 'interrupted' ? <Badge tone="warning">Interrupted</Badge> : null}
    </span>
  );
}

function falseAlarms(count: number): string {
  return count === 1 ? '1 false alarm' : `${count} false alarms`;
}
