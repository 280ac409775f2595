import { LIGHT_TEXTS } from '../../lib/locales/en/light';
import type { MonitorStatus } from '../../lib/messages';

/** What is going on, in one line. */
export function statusLine(connected: boolean, status: MonitorStatus | null): string {
  if (status === null) return 'Getting ready…';
  if (!connected) return 'Monitoring is restarting…';
  if (status.storageFailed) return 'What happens now can’t be stored: your disk may be full. Free some space.';
  if (status.state === 'preparing') return 'Getting ready: loading and opening the camera…';
  if (status.exam.inReviewSinceAt !== null) {
    return 'Looks like the results: nothing is judged here. End the session?';
  }
  // Once, where there is nothing graver to say: the light rarely changes during an exam.
  if (status.violationCount === 0 && status.light !== 'good') return LIGHT_TEXTS[status.light];
  return status.violationCount === 0 ? 'No violations so far.' : countOf(status.violationCount);
}

function countOf(violations: number): string {
  return violations === 1 ? '1 violation so far.' : `${violations} violations so far.`;
}
