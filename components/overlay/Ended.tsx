import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { MonitorStatus } from '../../lib/messages';

interface EndedProps {
  readonly status: MonitorStatus;
  readonly onReport: (sessionId: string) => void;
  readonly onSetUp: () => void;
  readonly onClose: () => void;
}

/** The session is over, or never began: what happened and what to do next. */
export function Ended({ status, onReport, onSetUp, onClose }: EndedProps) {
  const { failure, sessionId, violationCount } = status;
  return (
    <div role="status">
      <p class="line">
        {failure ? <strong>{FAILURE_TEXTS[failure].title}</strong> : <strong>The session is over.</strong>}{' '}
        {failure ? FAILURE_TEXTS[failure].next : summary(violationCount)}
      </p>
      {failure ? (
        <button type="button" class="primary" onClick={onSetUp}>
          Set up camera and microphone
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => onReport(sessionId)}>
          See the report
        </button>
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

function summary(violations: number): string {
  if (violations === 0) return 'No violations: well done.';
  return violations === 1 ? '1 violation was logged.' : `${violations} violations were logged.`;
}
