import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { RemovedSession } from '../../lib/db/removed-session';
import type { EvidenceRow } from '../../lib/db/schema';
import { questionPace } from '../../lib/report/question-pace';
import { evidenceByViolation } from '../../lib/report/report-document';
import { sessionTitle } from '../../lib/report/session-name';
import { summarize } from '../../lib/report/session-summary';
import type { Sitting } from '../../lib/report/sitting';
import { verdictOf } from '../../lib/report/verdict';
import { isActive } from '../../lib/session/machine';
import { useNow } from '../use-now';
import { CompareCard } from './CompareCard';
import { ExamCard } from './ExamCard';
import { HealthDetails } from './HealthDetails';
import { PaceCard } from './PaceCard';
import { ReportActions } from './ReportActions';
import { ReportHeader } from './ReportHeader';
import { TimelineCard } from './timeline/TimelineCard';
import { UnjudgedNote } from './UnjudgedNote';
import { useSamples } from './use-samples';
import { VerdictBanner } from './VerdictBanner';
import { ViolationTable } from './ViolationTable';

interface SessionPageProps {
  readonly sitting: Sitting;
  readonly evidence: readonly EvidenceRow[];
  readonly removed: Signal<RemovedSession | null>;
}

/** The report of one session. */
export function SessionPage({ sitting, evidence, removed }: SessionPageProps) {
  const { session, violations, log } = sitting;
  const active = isActive(session.state);
  const now = useNow(active);
  const samples = useSamples(session.id, active);
  const pictures = useMemo(() => evidenceByViolation(evidence), [evidence]);
  const chosen = useSignal<string | null>(null);
  const summary = summarize(session, violations, now);
  const verdict = verdictOf(sitting, now);
  const pace = questionPace(log, violations, session.plan, summary.durationMs);

  useEffect(() => {
    document.title = `${sessionTitle(session)} – Practice Proctor`;
  }, [session.title, session.origin]);

  return (
    <>
      <ReportHeader session={session} summary={summary} />
      <VerdictBanner verdict={verdict} summary={summary} chosen={chosen} />
      <ExamCard sitting={sitting} />
      <UnjudgedNote log={log} durationMs={summary.durationMs} />
      {summary.durationMs > 0 ? (
        <TimelineCard
          session={session}
          violations={violations}
          log={log}
          samples={samples}
          evidence={evidence}
          durationMs={summary.durationMs}
          running={active}
          chosen={chosen}
        />
      ) : null}
      {violations.length > 0 ? (
        <ViolationTable verdict={verdict} pictures={pictures} nowMs={summary.durationMs} chosen={chosen} />
      ) : null}
      {pace === null ? null : <PaceCard pace={pace} />}
      {active || summary.durationMs === 0 ? null : <CompareCard sitting={sitting} />}
      <ReportActions session={session} violations={violations} pictures={pictures} removed={removed} />
      <HealthDetails session={session} summary={summary} violations={violations} />
    </>
  );
}
