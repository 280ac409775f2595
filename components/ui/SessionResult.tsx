import type { SessionSummary } from '../../lib/report/session-summary';
import { SEVERITIES, SEVERITY_TEXTS } from '../../lib/report/severity';
import type { Verdict } from '../../lib/report/verdict';
import { verdictLabel } from '../../lib/report/verdict-label';
import { Badge } from './Badge';
import { Icon } from './Icon';
import { SeverityMark } from './SeverityMark';

interface SessionResultProps {
  readonly verdict: Verdict;
  readonly summary: SessionSummary;
}

/** What became of a session, in a few badges: the verdict first. */
export function SessionResult({ verdict, summary }: SessionResultProps) {
  const { label, tone } = verdictLabel(verdict);
  const present = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0);
  return (
    <span class="badges">
      <Badge tone={tone}>
        {verdict.kind === 'clean' ? <Icon name="check" /> : null}
        {label}
      </Badge>
      {present.map((severity) => (
        <span key={severity} class={`badge badge--${severity}`}>
          <SeverityMark severity={severity} />
          {summary.bySeverity[severity]}
          <span class="visually-hidden"> × {SEVERITY_TEXTS[severity].label}</span>
        </span>
      ))}
      {summary.falseAlarmCount > 0 ? <Badge>{falseAlarms(summary.falseAlarmCount)}</Badge> : null}
    </span>
  );
}

function falseAlarms(count: number): string {
  return count === 1 ? '1 false alarm' : `${count} false alarms`;
}
