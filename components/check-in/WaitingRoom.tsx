import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WaitOutcome } from '../../lib/locales/en/check-in';
import type { MonitorStatus } from '../../lib/messages';
import { type Connection, connectToMonitor, isOver } from '../../lib/overlay/connect';
import { showTab } from '../../lib/platform/exam-tab';
import { send } from '../../lib/platform/messaging';
import { formatClock } from '../../lib/report/durations';
import { Ended } from '../overlay/Ended';
import { statusLine } from '../overlay/status-line';
import { WhatIsSaid } from '../overlay/WhatIsSaid';
import { Button } from '../ui/Button';
import { ConfirmButton } from '../ui/ConfirmButton';
import { Note } from '../ui/Note';
import { useNow } from '../use-now';

interface WaitingRoomProps {
  /** The exam's tab. */
  readonly tabId: number;
  readonly sessionId: string;
  readonly onOutcome: (outcome: WaitOutcome | null) => void;
  readonly onAgain: () => void;
}

/** Waiting for the proctor, watched already; then the greeting, and on to the exam. */
export function WaitingRoom({ tabId, sessionId, onOutcome, onAgain }: WaitingRoomProps) {
  const connection = useSignal<Connection>({ connected: false, status: null });
  useEffect(() => {
    const leaving = new AbortController();
    connectToMonitor(
      (now) => {
        connection.value = now;
      },
      { signal: leaving.signal, sessionId, onGone: onAgain },
    );
    return () => leaving.abort();
  }, []);
  const { connected, status } = connection.value;
  const outcome = outcomeOf(status);
  useEffect(() => {
    onOutcome(outcome);
    return () => onOutcome(null);
  }, [outcome]);
  if (status && isOver(status)) return <WaitOver status={status} onAgain={onAgain} />;
  if (outcome === 'begun') return <Begun tabId={tabId} />;
  return (
    <div class="checkin__waiting">
      <WhatIsSaid status={status} except="greeted" />
      {status?.exam.greeted ? <Greeting /> : <Waited status={status} />}
      <p class="soft" role="status">
        {statusLine(connected, status)}
      </p>
      <ConfirmButton
        kind="quiet"
        question="Leave the check-in? The sitting is logged as given up."
        confirm="Give up"
        cancel="Keep waiting"
        onConfirm={() => void send('background', 'session.end', { by: 'abandoned' })}
      >
        Leave
      </ConfirmButton>
    </div>
  );
}

function outcomeOf(status: MonitorStatus | null): WaitOutcome | null {
  if (status === null) return null;
  if (isOver(status)) return status.failure === null ? 'over' : 'failed';
  return status.exam.beganAt === null ? null : 'begun';
}

function Waited({ status }: { readonly status: MonitorStatus | null }) {
  const now = useNow(true);
  return (
    <>
      <p class="checkin__clock">
        <span class="visually-hidden">Waiting time: </span>
        {formatClock(status?.startedAt == null ? 0 : now - status.startedAt)}
      </p>
      <p>A proctor will be with you shortly. Please stay in view.</p>
    </>
  );
}

function Greeting() {
  const button = useRef<HTMLButtonElement>(null);
  const failed = useSignal(false);
  // Whoever waits for minutes looks at the button, not for it.
  useEffect(() => button.current?.focus(), []);

  async function begin() {
    const reply = await send('background', 'exam.begin', {});
    failed.value = !reply?.begun;
  }

  return (
    <>
      <Note tone="good" icon="check" role="status">
        <p>Hello, I am your proctor. Thank you for waiting. You may begin your exam now. Good luck!</p>
      </Note>
      <Button kind="primary" wide buttonRef={button} onClick={begin}>
        Begin the exam
      </Button>
      {failed.value ? <p role="alert">The exam could not begin: its tab is gone. Leave here and start again.</p> : null}
    </>
  );
}

/** This page has done its part. */
function Begun({ tabId }: { readonly tabId: number }) {
  return (
    <div class="checkin__waiting">
      <p class="visually-hidden" role="status">
        The exam has begun, in its own tab.
      </p>
      <Button kind="primary" onClick={() => void showTab(tabId)}>
        Go to the exam
      </Button>
    </div>
  );
}

interface WaitOverProps {
  readonly status: MonitorStatus;
  readonly onAgain: () => void;
}

/** The sitting ended before the exam began, or in it. */
function WaitOver({ status, onAgain }: WaitOverProps) {
  return (
    <div class="checkin__waiting checkin__over">
      <Ended
        status={status}
        onReport={(sessionId) =>
          void browser.tabs.create({ url: `/report.html?session=${encodeURIComponent(sessionId)}` })
        }
        onRestoreTabs={() => void send('background', 'tabs.restore', {})}
        onSetUp={() => location.assign('welcome.html')}
        onAgain={onAgain}
        onClose={onAgain}
      />
    </div>
  );
}
