import type { UsefulMark } from '../../lib/db/false-alarms';
import type { EvidenceRow, ViolationRow } from '../../lib/db/schema';
import { ruleText } from '../../lib/locales/en/rules';
import { describeDetails } from '../../lib/report/details-text';
import { formatClock, formatDuration } from '../../lib/report/durations';
import { proctorReaction } from '../../lib/report/proctor-reaction';
import { violationLengthMs } from '../../lib/report/session-summary';
import type { Verdict } from '../../lib/report/verdict';
import { ruleById } from '../../lib/rules/index';
import { Badge } from '../ui/Badge';
import { SeverityBadge } from '../ui/SeverityBadge';
import { EvidenceSound } from './EvidenceSound';
import { EvidenceStrip } from './EvidenceStrip';
import { FalseAlarmMark } from './FalseAlarmMark';
import { ViolationNote } from './ViolationNote';
import { violationAnchor } from './violation-anchor';
import { WhyFlagged } from './why/WhyFlagged';

interface ViolationItemProps {
  readonly violation: ViolationRow;
  readonly verdict: Verdict;
  /** `null` = this table has no column for pictures. */
  readonly pictures: readonly EvidenceRow[] | null;
  readonly nowMs: number;
  readonly chosen: boolean;
  readonly usefulMarks: readonly UsefulMark[] | null;
}

export function ViolationItem({ violation, verdict, pictures, nowMs, chosen, usefulMarks }: ViolationItemProps) {
  const { name, meaning, advice } = ruleText(violation.rule);
  const details = describeDetails(violation.details);
  const isMarked = violation.falseAlarmAt !== null;
  const look = `${chosen ? ' violations__chosen' : ''}${isMarked ? ' violations__marked' : ''}`;
  return (
    <tr id={violationAnchor(violation.id)} data-row={violation.id} tabIndex={-1} class={look.trim() || undefined}>
      <td class="violations__when">{formatClock(violation.startMs)}</td>
      <td class="violations__what">
        <h3>{name}</h3>
        <p>
          {meaning} {details.length > 0 ? <span class="soft">({details.join(', ')})</span> : null}
        </p>
        <p>{proctorReaction(verdict, violation)}</p>
        <p class="soft small">{advice}</p>
        {ruleById(violation.rule)?.observes === 'voice' ? (
          <EvidenceSound violationId={violation.id} name={name} />
        ) : null}
        {violation.endMs === null ? null : (
          <div class="violations__actions">
            <WhyFlagged violation={violation} rules={verdict.sitting.session.rules} />
            <FalseAlarmMark violation={violation} usefulMarks={usefulMarks} />
            <ViolationNote violation={violation} />
          </div>
        )}
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
