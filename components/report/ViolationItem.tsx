import type { UsefulMark } from '../../lib/db/false-alarms';
import type { EvidenceRow, ViolationRow } from '../../lib/db/schema';
import { ruleText } from '../../lib/locales/en/rules';
import { describeDetails } from '../../lib/report/details-text';
import { formatClock, formatDuration } from '../../lib/report/durations';
import { violationLengthMs } from '../../lib/report/session-summary';
import { ruleById } from '../../lib/rules/index';
import { Badge } from '../ui/Badge';
import { SeverityBadge } from '../ui/SeverityBadge';
import { EvidenceSound } from './EvidenceSound';
import { EvidenceStrip } from './EvidenceStrip';
import { FalseAlarmMark } from './FalseAlarmMark';
import { violationAnchor } from './violation-anchor';

interface ViolationItemProps {
  readonly violation: ViolationRow;
  /** `null` = this table has no column for pictures. */
  readonly pictures: readonly EvidenceRow[] | null;
  readonly nowMs: number;
  readonly chosen: boolean;
  readonly usefulMarks: readonly UsefulMark[] | null;
}

export function ViolationItem({ violation, pictures, nowMs, chosen, usefulMarks }: ViolationItemProps) {
  const { name, meaning, advice } = ruleText(violation.rule);
  const details = describeDetails(violation.details);
  const isMarked = violation.falseAlarmAt !== null;
  const look = `${chosen ? ' violations__chosen' : ''}${isMarked ? ' violations__marked' : ''}`;
  return (
    <tr id={violationAnchor(violation.id)} tabIndex={-1} class={look.trim() || undefined}>
      <td class="violations__when">{formatClock(violation.startMs)}</td>
      <td class="violations__what">
        <h3>{name}</h3>
        <p>
          {meaning} {details.length > 0 ? <span class="soft">({details.join(', ')})</span> : null}
        </p>
        <p class="soft small">{advice}</p>
        {ruleById(violation.rule)?.observes === 'voice' ? (
          <EvidenceSound violationId={violation.id} name={name} />
        ) : null}
        {violation.endMs === null ? null : <FalseAlarmMark violation={violation} usefulMarks={usefulMarks} />}
      </td>
      <td class="violations__length">
        {formatDuration(violationLengthMs(violation, nowMs))}
        {violation.endMs === null ? <span class="soft small"> so far</span> : null}
      </td>
      <td class="violations__severity">
        {isMarked ? <Badge>False alarm</Badge> : <SeverityBadge severity={violation.severity} />}
      </td>
      {pictures === null ? null : (
        <td class="violations__picture">
          {pictures.length === 0 ? null : <EvidenceStrip pictures={pictures} name={name} />}
        </td>
      )}
    </tr>
  );
}
