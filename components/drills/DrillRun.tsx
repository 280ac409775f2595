import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SoloRequest } from '../../lib/drills/solo-drills';
import { SOLO_TEXTS } from '../../lib/locales/en/solo-drills';
import { type Connection, connectToMonitor, isOver } from '../../lib/overlay/connect';
import { send } from '../../lib/platform/messaging';
import { Interruption } from '../overlay/Interruption';
import { statusLine } from '../overlay/status-line';
import { WhatIsSaid } from '../overlay/WhatIsSaid';
import { Button } from '../ui/Button';
import { DrillClock } from './DrillClock';
import { DrillResult } from './DrillResult';
import { DrillStage } from './DrillStage';

interface DrillRunProps {
  readonly request: SoloRequest;
  readonly sessionId: string;
  readonly onAgain: () => void;
  readonly onOthers: () => void;
}

/** One drill: its text or puzzles, what is noticed as it happens, and in the end how it went. */
export function DrillRun({ request, sessionId, onAgain, onOthers }: DrillRunProps) {
  const connection = useSignal<Connection>({ connected: false, status: null });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const leaving = new AbortController();
    connectToMonitor(
      (now) => {
        connection.value = now;
      },
      { signal: leaving.signal, sessionId, onGone: onOthers },
    );
    return () => leaving.abort();
  }, []);
  const { connected, status } = connection.value;
  const isGreeted = request.drill === 'check-in-wait' && status?.exam.greeted === true;
  // The proctor has come: that is all there is to it.
  useEffect(() => {
    if (isGreeted) void send('background', 'session.end', { by: 'user' });
  }, [isGreeted]);

  if (status && isOver(status)) {
    return <DrillResult drill={request.drill} status={status} onAgain={onAgain} onOthers={onOthers} />;
  }
  const { name, how } = SOLO_TEXTS[request.drill];
  const isRunning = status?.state === 'running';
  return (
    <section class="drill" aria-labelledby="drill-title">
      <header class="drill__head">
        <h1 id="drill-title" ref={heading} tabIndex={-1}>
          {name}
        </h1>
        {isRunning ? <DrillClock exam={status.exam} startedAt={status.startedAt} /> : null}
        <Button onClick={() => void send('background', 'session.end', { by: 'abandoned' })}>Stop</Button>
      </header>
      <p class="soft">{how}</p>
      <div class="drill__said">
        <WhatIsSaid status={status} />
        <p class="small soft" role="status">
          {statusLine(connected, status)}
        </p>
      </div>
      {status ? <Interruption interruption={status.exam.interruption} /> : null}
      {isRunning ? <DrillStage drill={request.drill} seed={sessionId} /> : null}
    </section>
  );
}
