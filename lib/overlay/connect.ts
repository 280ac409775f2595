import { browser } from 'wxt/browser';
import { EXAM_PORT, type MonitorStatus } from '../messages';
import { send } from '../platform/messaging';

/** `connected: false` = the monitor is (re)starting. */
export interface Connection {
  readonly connected: boolean;
  readonly status: MonitorStatus | null;
}

export interface ConnectOptions {
  readonly signal: AbortSignal;
  /** Which session to follow; by default whatever session the monitor has. */
  readonly sessionId?: string;
  /** There is nothing to follow: the extension has been updated, removed or turned off, or the session deleted. */
  readonly onGone?: () => void;
}

const RECONNECT_EVERY_MS = 1000;

/** Follows the monitor's status until the session is over or the signal aborts. */
export function connectToMonitor(
  onChange: (connection: Connection) => void,
  { signal, sessionId, onGone = () => undefined }: ConnectOptions,
): void {
  let status: MonitorStatus | null = null;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;

  function open(): void {
    if (signal.aborted || isOver(status)) return;
    // After an update or removal of the extension there is nobody to connect to any more.
    if (!browser.runtime?.id) {
      onGone();
      return;
    }
    port = browser.runtime.connect({ name: EXAM_PORT });
    port.onMessage.addListener((message: unknown) => take(message as MonitorStatus, true));
    port.onDisconnect.addListener(() => {
      if (signal.aborted || isOver(status)) return;
      onChange({ connected: false, status });
      void miss();
      setTimeout(open, RECONNECT_EVERY_MS);
    });
  }

  function take(now: MonitorStatus, connected: boolean): void {
    // A monitor that is still about the session before has nothing to say here.
    if (sessionId !== undefined && now.sessionId !== sessionId) return;
    status = now;
    onChange({ connected, status });
  }

  /** Has the monitor started again, unless the session is over and it went before it could say so. */
  async function miss(): Promise<void> {
    if (!browser.runtime?.id) return;
    const word = await send('background', 'monitor.missed', { sessionId: sessionId ?? status?.sessionId ?? null });
    if (signal.aborted || isOver(status)) return;
    if (word?.is === 'over') take(word.status, false);
    if (word?.is === 'unknown') onGone();
  }

  signal.addEventListener('abort', () => port?.disconnect());
  open();
}

export function isOver(status: MonitorStatus | null): boolean {
  return status?.state === 'ended' || status?.state === 'interrupted';
}
