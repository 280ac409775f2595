import type { SessionRow } from '../db/schema';
import { applyToSession } from '../db/sessions';
import { isTabOpen, showOverlay } from '../platform/exam-tab';

/** The monitor needs a moment to answer after it was opened; a session this young is not lost. */
const YOUNG_MS = 5000;

export interface Recovery {
  readonly browserRunId: string;
  readonly runMonitor: (sessionId: string) => Promise<boolean>;
}

/** A session whose monitor is gone: goes on where that is possible, else ends at its last sign of life. */
export async function recoverSession(session: SessionRow, { browserRunId, runMonitor }: Recovery): Promise<void> {
  if (session.browserRunId === browserRunId) {
    if (session.state === 'preparing' && Date.now() - session.createdAt < YOUNG_MS) return;
    if ((await isTabOpen(session.tabId)) && (await runMonitor(session.id))) {
      if (session.checkInTabId === null) await showOverlay(session.tabId);
      return;
    }
  }
  await applyToSession(session.id, { type: 'lost', lastSeenAt: session.lastHeartbeatAt });
}
