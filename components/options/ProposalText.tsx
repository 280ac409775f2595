import { formatClock } from '../../lib/report/durations';
import type { Rule } from '../../lib/rules/define-rule';
import type { Proposal } from '../../lib/tuning/propose';
import type { RecordedViolation } from '../../lib/tuning/replay';
import { violationAnchor } from '../report/violation-anchor';
import { sayCost, sayGain, saySettled, sayWhyNone } from './proposal-text';

const MOST_LINKS = 5;

/** What was found out about a rule's false alarms. */
export function ProposalText({ rule, proposal }: { readonly rule: Rule; readonly proposal: Proposal }) {
  switch (proposal.kind) {
    case 'settled':
      return <p class="soft">{saySettled(proposal)}</p>;
    case 'no-number':
      return <p>{sayWhyNone(proposal)}</p>;
    case 'change':
      return (
        <>
          <p>{sayGain(proposal, rule)}</p>
          <p class="soft">
            {sayCost(proposal)} <MissedLinks missed={proposal.missed} />
          </p>
        </>
      );
  }
}

/** The price can be looked at: where each of the missed ones is in its report. */
function MissedLinks({ missed }: { readonly missed: readonly RecordedViolation[] }) {
  if (missed.length === 0) return null;
  const linked = missed.slice(0, MOST_LINKS);
  return (
    <>
      Look at {linked.length === 1 ? 'it' : 'them'}:{' '}
      {linked.map(({ id, sessionId, startMs }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a href={`report.html?session=${encodeURIComponent(sessionId)}#${violationAnchor(id)}`}>
            {formatClock(startMs)}
          </a>
        </span>
      ))}
      {missed.length > linked.length ? ` and ${missed.length - linked.length} more` : ''}.
    </>
  );
}
