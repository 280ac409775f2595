import { browser } from 'wxt/browser';
import { EXAM_PORT, type MonitorStatus } from '../messages';
import { send } from '../platform/messaging';

/** `connected: false` = the monitor is (re)starting. */
export interface Connection {
  readonly connected: boolean;
  readonly status: MonitorStatus | null;
}

const RECONNECT_EVERY_MS = 1000;

/**
 * Follows the monitor's status until the session is over or the signal aborts.
 *
 * @param onOrphaned called when the extension has been updated, removed or turned off under this script
 */
export function connectToMonitor(
  onChange: (connection: Connection) => void,
  signal: AbortSignal,
  onOrphaned: () => void = () => undefined,
): void {
  let status: MonitorStatus | null = null;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;

  function open(): void {
    if (signal.aborted) return;
    // After an update or removal of the extension there is nobody to connect to any more.
    if (!browser.runtime?.id) {
      onOrphaned();
      return;
    }
    port = browser.runtime.connect({ name: EXAM_PORT });
    port.onMessage.addListener((message: unknown) => {
      status = message as MonitorStatus;
      onChange({ connected: true, status });
    });
    port.onDisconnect.addListener(() => {
      if (signal.aborted || isOver(status)) return;
      onChange({ connected: false, status });
      if (browser.runtime?.id) void send('background', 'monitor.missed', {});
      setTimeout(open, RECONNECT_EVERY_MS);
    });
  }

  signal.addEventListener('abort', () => port?.disconnect());
  open();
}

export function isOver(status: MonitorStatus | null): boolean {
  return status?.state === 'ended' || status?.state === 'interrupted';
}
