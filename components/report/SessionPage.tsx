import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { RemovedSession } from '../../lib/db/removed-session';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { evidenceByViolation } from '../../lib/report/report-document';
import { sessionTitle } from '../../lib/report/session-name';
import { summarize } from '../../lib/report/session-summary';
import { isActive } from '../../lib/session/machine';
import { useNow } from '../use-now';
import { ExamCard } from './ExamCard';
import { HealthDetails } from './HealthDetails';
import { ReportActions } from './ReportActions';
import { ReportHeader } from './ReportHeader';
import { TimelineCard } from './timeline/TimelineCard';
import { UnjudgedNote } from './UnjudgedNote';
import { useSamples } from './use-samples';
import { VerdictBanner } from './VerdictBanner';
import { ViolationTable } from './ViolationTable';

interface SessionPageProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly removed: Signal<RemovedSession | null>;
}

/** The report of one session. */
export function SessionPage({ session, violations, evidence, removed }: SessionPageProps) {
  const active = isActive(session.state);
  const now = useNow(active);
  const samples = useSamples(session.id, active);
  const pictures = useMemo(() => evidenceByViolation(evidence), [evidence]);
  const chosen = useSignal<string | null>(null);
  const summary = summarize(session, violations, now);

  useEffect(() => {
    document.title = `${sessionTitle(session)} – Practice Proctor`;
  }, [session.title, session.origin]);

  return (
    <>
      <ReportHeader session={session} summary={summary} />
      <VerdictBanner session={session} summary={summary} />
      <ExamCard session={session} durationMs={summary.durationMs} />
      <UnjudgedNote sessionId={session.id} durationMs={summary.durationMs} />
      {summary.durationMs > 0 ? (
        <TimelineCard
          session={session}
          violations={violations}
          samples={samples}
          evidence={evidence}
          durationMs={summary.durationMs}
          running={active}
          chosen={chosen}
        />
      ) : null}
      {violations.length > 0 ? (
        <ViolationTable violations={violations} pictures={pictures} nowMs={summary.durationMs} chosen={chosen} />
      ) : null}
      <ReportActions session={session} violations={violations} pictures={pictures} removed={removed} />
      <HealthDetails session={session} summary={summary} violations={violations} />
    </>
  );
}
