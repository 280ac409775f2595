import { useSignal } from '@preact/signals';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { StartReply } from '../../lib/messages';
import { send } from '../../lib/platform/messaging';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { WaitingRoom } from './WaitingRoom';

interface WaitStepProps {
  readonly tabId: number;
  readonly choice: ExamChoice;
  /** When check-in began, epoch ms. */
  readonly openedAt: number;
  readonly isQuick: boolean;
}

/** From here on it counts: the session begins with the wait. */
export function WaitStep({ tabId, choice, openedAt, isQuick }: WaitStepProps) {
  const reply = useSignal<StartReply | null>(null);
  const starting = useSignal(false);

  async function start() {
    starting.value = true;
    const wait = isQuick ? 'short' : 'real';
    const answer = await send('background', 'session.start', { tabId, choice, wait, checkInBeganAt: openedAt });
    reply.value = answer ?? { started: false, why: 'monitor-failed' };
    starting.value = false;
  }

  if (reply.value?.started) return <WaitingRoom tabId={tabId} onAgain={() => (reply.value = null)} />;
  return (
    <>
      <ul class="checkin__conditions">
        <li>Stay in view of the camera, and in this tab.</li>
        <li>Do not speak, and do not touch the phone, even if it rings.</li>
        <li>When the proctor greets you, begin the exam with one click.</li>
      </ul>
      {reply.value && !reply.value.started ? <ErrorNote text={FAILURE_TEXTS[reply.value.why]} /> : null}
      <Button kind="primary" disabled={starting.value} onClick={start}>
        {starting.value ? 'Starting …' : 'I am ready: start waiting'}
      </Button>
    </>
  );
}
