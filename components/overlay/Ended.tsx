import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import { endedText, type Said } from '../../lib/locales/en/proctor';
import type { MonitorStatus } from '../../lib/messages';
import { RestoreButton } from './RestoreButton';

interface EndedProps {
  readonly status: MonitorStatus;
  readonly onReport: (sessionId: string) => void;
  readonly onSetUp: () => void;
  readonly onRestoreTabs: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The session is over, or never began: what happened and what to do next. */
export function Ended({ status, onReport, onSetUp, onRestoreTabs, onAgain, onClose }: EndedProps) {
  const { failure, sessionId, endReason } = status;
  const isEndedForThem = endReason === 'proctor';
  const { by, text } = whatHappened(status);
  return (
    <div role="status">
      <p class="line">
        <strong>{by}</strong> {text}
      </p>
      <RestoreButton onRestore={onRestoreTabs} />
      <div class="answers">
        {failure ? (
          <button type="button" class="primary" onClick={onSetUp}>
            Set up camera and microphone
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => onReport(sessionId)}>
            See the report
          </button>
        )}
        {isEndedForThem && (
          <button type="button" onClick={onAgain}>
            Start again
          </button>
        )}
        <button type="button" onClick={onClose}>
          {isEndedForThem ? 'Go on unproctored' : 'Close'}
        </button>
      </div>
    </div>
  );
}

function whatHappened({ failure, endReason, exam, violationCount }: MonitorStatus): Said {
  if (failure) return { by: FAILURE_TEXTS[failure].title, text: FAILURE_TEXTS[failure].next };
  const last = exam.said.findLast((entry) => entry.type === 'ended-by-proctor');
  if (endReason === 'proctor' && last?.type === 'ended-by-proctor') return endedText(last);
  if (endReason === 'time-up') return { by: 'Time is up.', text: summary(violationCount) };
  if (endReason === 'abandoned') return { by: 'You gave up this sitting.', text: noted(violationCount) };
  return { by: 'The session is over.', text: summary(violationCount) };
}

function summary(violations: number): string {
  return violations === 0 ? 'No violations: well done.' : noted(violations);
}

function noted(violations: number): string {
  if (violations === 0) return 'No violations were logged.';
  return violations === 1 ? '1 violation was logged.' : `${violations} violations were logged.`;
}
