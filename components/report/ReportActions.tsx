import type { Signal } from '@preact/signals';
import type { RemovedSession } from '../../lib/db/removed-session';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { isActive } from '../../lib/session/machine';
import { DeleteSession } from './DeleteSession';
import { ExportCard } from './ExportCard';

interface ReportActionsProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly pictures: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly removed: Signal<RemovedSession | null>;
}

/** What can be done with a whole session. */
export function ReportActions({ session, violations, pictures, removed }: ReportActionsProps) {
  return (
    <>
      <ExportCard session={session} violations={violations} pictures={pictures} />
      {isActive(session.state) ? null : <DeleteSession sessionId={session.id} removed={removed} />}
    </>
  );
}
