import type { SessionRow } from '../db/schema';
import { FAILURE_TEXTS } from '../locales/en/failures';
import { formatTime, type Reader, THIS_BROWSER } from './calendar';

export interface EndingText {
  /** For lists and badges. */
  readonly label: string;
  readonly text: string;
}

type Ended = Pick<SessionRow, 'state' | 'endedAt' | 'endReason' | 'failure' | 'drill'>;

/** How a session ended, or that it has not. */
export function endingOf(session: Ended, reader: Reader = THIS_BROWSER): EndingText {
  switch (session.state) {
    case 'preparing':
      return { label: 'Starting', text: 'The camera and microphone are being started.' };
    case 'running':
      return { label: 'Running', text: 'The session is still running.' };
    case 'interrupted':
      return { label: 'Interrupted', text: interruption(session.endedAt, reader) };
    case 'ended':
      return endedBecause(session);
  }
}

function endedBecause({ endReason, failure, drill }: Ended): EndingText {
  if (drill !== undefined && endReason === 'abandoned') {
    return { label: 'Stopped', text: 'You stopped this drill before it was over.' };
  }
  if (drill !== undefined && endReason === 'time-up') return { label: 'Done', text: 'The drill’s time was up.' };
  switch (endReason) {
    case 'tab-closed':
      return { label: 'Tab closed', text: 'The session ended when the exam’s tab was closed.' };
    case 'abandoned':
      return { label: 'Given up', text: 'You gave up this sitting before the exam was over.' };
    case 'proctor':
      return { label: 'Ended by the proctor', text: 'The proctor ended the exam, as the provider’s rules have it.' };
    case 'time-up':
      return { label: 'Time up', text: 'The exam’s time was up.' };
    case 'failed':
      return { label: 'Not begun', text: failure === null ? 'It could not be started.' : FAILURE_TEXTS[failure].title };
    default:
      return { label: 'Finished', text: 'You ended the session.' };
  }
}

function interruption(endedAt: number | null, reader: Reader): string {
  const until = endedAt === null ? 'for a while' : `until ${formatTime(endedAt, reader)}`;
  return `The browser or the computer went away. The session was monitored ${until}; nothing can be said about the time after that.`;
}
