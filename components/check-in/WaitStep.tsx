import { useSignal } from '@preact/signals';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import type { WaitOutcome } from '../../lib/locales/en/check-in';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { StartReply, Wait } from '../../lib/messages';
import { showTab } from '../../lib/platform/exam-tab';
import { send } from '../../lib/platform/messaging';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { WaitingRoom } from './WaitingRoom';

interface WaitStepProps {
  readonly tabId: number;
  readonly choice: ExamChoice;
  /** When check-in began, epoch ms. */
  readonly openedAt: number;
  /** `null` = nobody comes: the exam begins with the click. */
  readonly wait: Wait | null;
  readonly onOutcome: (outcome: WaitOutcome | null) => void;
}

const NO_ANSWER: StartReply = { started: false, why: 'monitor-failed' };

/** From here on it counts: the session begins with the wait, or with the exam where nobody comes. */
export function WaitStep({ tabId, choice, openedAt, wait, onOutcome }: WaitStepProps) {
  const reply = useSignal<StartReply | null>(null);
  const starting = useSignal(false);

  async function start() {
    starting.value = true;
    const asked = { tabId, choice, checkInBeganAt: openedAt, ...(wait && { wait }) };
    const answer = (await send('background', 'session.start', asked)) ?? NO_ANSWER;
    reply.value = answer;
    if (answer.started && wait === null) await showTab(tabId);
    starting.value = false;
  }

  if (reply.value?.started) {
    return (
      <WaitingRoom
        tabId={tabId}
        sessionId={reply.value.sessionId}
        onOutcome={onOutcome}
        onAgain={() => (reply.value = null)}
      />
    );
  }
  return (
    <>
      <ul class="checkin__conditions">
        <li>Stay in view of the camera, and in {wait === null ? 'the exam’s' : 'this'} tab.</li>
        <li>Do not speak, and do not touch the phone, even if it rings.</li>
        {wait === 'short' ? <li>Quick start: the proctor comes within half a minute.</li> : null}
        {wait === null ? null : <li>When the proctor greets you, begin the exam with one click.</li>}
      </ul>
      {reply.value && !reply.value.started ? <ErrorNote text={FAILURE_TEXTS[reply.value.why]} /> : null}
      <Button kind="primary" disabled={starting.value} onClick={start}>
        {starting.value ? 'Starting …' : wait === null ? 'Begin the exam' : 'I am ready: start waiting'}
      </Button>
    </>
  );
}
