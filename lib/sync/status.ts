import type { SyncCounts } from './changes-there';

/** How sync is going, as the settings page tells it. */
export interface SyncStatus {
  /** When everything was last the same on both sides, epoch ms; `null` = not since it was turned on. */
  readonly lastAt: number | null;
  readonly counts: SyncCounts | null;
  readonly problem: SyncProblem | null;
  /** It ended because the copy in the sync storage was removed elsewhere. */
  readonly isEmptied: boolean;
}

export interface SyncProblem {
  /** `busy`: too much was written in a short time. `full`: there is no room. */
  readonly kind: 'busy' | 'full' | 'failed';
  /** How often in a row, from 1. */
  readonly times: number;
  /** In the browser's words. */
  readonly cause: string;
}

export const NOT_SYNCED: SyncStatus = { lastAt: null, counts: null, problem: null, isEmptied: false };

/** Browsers say it in words only. */
export function problemFrom(error: unknown, before: SyncProblem | null): SyncProblem {
  const cause = String(error);
  const kind = /MAX_WRITE|per.minute|per.hour/i.test(cause) ? 'busy' : /quota/i.test(cause) ? 'full' : 'failed';
  return { kind, times: (before?.times ?? 0) + 1, cause };
}

const MINUTE_MS = 60_000;
/** The browser counts writes by the minute and by the hour. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/** When to try again: after 2, 4, 8 … minutes, at last every hour. */
export function retryAfterMs({ times }: SyncProblem): number {
  return Math.min(2 ** Math.min(times, 10) * MINUTE_MS, LONGEST_WAIT_MS);
}
