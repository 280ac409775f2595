import type { Signal } from '@preact/signals';
import { formatClock } from '../../lib/report/durations';
import type { Reason } from '../../lib/report/verdict-reasons';
import { showViolation } from './show-violation';
import { violationAnchor } from './violation-anchor';

interface VerdictReasonsProps {
  readonly reasons: readonly Reason[];
  readonly chosen: Signal<string | null>;
}

/** All of them are in the list of violations; here they are to be taken in at a glance. */
const MOST = 6;

/** What a verdict rests on, each leading to its violation. */
export function VerdictReasons({ reasons, chosen }: VerdictReasonsProps) {
  if (reasons.length === 0) return null;
  const isLong = reasons.length > MOST;
  const first = isLong ? reasons.slice(0, MOST - 2) : reasons;
  return (
    <ol class="verdict__reasons" aria-label="Reasons">
      {first.map((reason) => (
        <VerdictReason key={`${reason.atMs} ${reason.text}`} reason={reason} chosen={chosen} />
      ))}
      {isLong ? <li class="soft small">and {reasons.length - MOST + 1} more, then</li> : null}
      {isLong ? reasons.slice(-1).map((reason) => <VerdictReason key="last" reason={reason} chosen={chosen} />) : null}
    </ol>
  );
}

function VerdictReason({ reason, chosen }: { readonly reason: Reason; readonly chosen: Signal<string | null> }) {
  const { atMs, text, violationId } = reason;

  function show(event: Event, id: string) {
    event.preventDefault();
    chosen.value = id;
    showViolation(id);
  }

  return (
    <li>
      <span class="verdict__when">{formatClock(atMs)}</span>{' '}
      {violationId === null ? (
        text
      ) : (
        <a href={`#${violationAnchor(violationId)}`} onClick={(event) => show(event, violationId)}>
          {text}
        </a>
      )}
    </li>
  );
}
