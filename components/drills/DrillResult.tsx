import { listLog } from '../../lib/db/log';
import { listViolations } from '../../lib/db/violations';
import { judgeDrill } from '../../lib/drills/judge-drill';
import type { SoloDrill } from '../../lib/drills/solo-drills';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { drillResultText, SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import type { MonitorStatus } from '../../lib/messages';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { LinkButton } from '../ui/LinkButton';
import { Loading } from '../ui/Loading';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';

interface DrillResultProps {
  readonly drill: SoloDrill;
  readonly status: MonitorStatus;
  readonly onAgain: () => void;
  readonly onOthers: () => void;
}

/** How a drill went, and what can be done next. */
export function DrillResult({ drill, status, onAgain, onOthers }: DrillResultProps) {
  const { sessionId, failure, endReason } = status;
  const found = useLiveQuery(() => Promise.all([listViolations(sessionId), listLog(sessionId)]), [sessionId]);
  if (failure !== null) {
    return (
      <ErrorNote text={FAILURE_TEXTS[failure]}>
        <LinkButton href="welcome.html">Check camera and microphone</LinkButton>
        <Button onClick={onOthers}>Back to the drills</Button>
      </ErrorNote>
    );
  }
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'error') return <StorageError cause={found.error} />;
  const [violations, log] = found.value;
  const entries = log.map(({ entry }) => entry);
  const { headline, lines } = drillResultText(judgeDrill(drill, violations, entries), endReason === 'abandoned');
  return (
    <section class="card drill__result" aria-labelledby="result-title">
      <p class="small soft">{SOLO_TEXTS[drill].name}</p>
      <div role="status">
        <h1 id="result-title">{headline}</h1>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="button-row">
        <Button kind="primary" onClick={onAgain}>
          Again
        </Button>
        <Button onClick={onOthers}>Other drills</Button>
        <LinkButton href={`report.html?session=${encodeURIComponent(sessionId)}`}>See the report</LinkButton>
      </div>
    </section>
  );
}
