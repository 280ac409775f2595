import { db } from './db';
import type { LogRow, SessionRow, ViolationRow } from './schema';

/** What habits are made of: sessions that are over, oldest first, and what happened in each, by its id. */
export interface PracticeRows {
  readonly sessions: readonly SessionRow[];
  readonly violations: ReadonlyMap<string, readonly ViolationRow[]>;
  /** Of each log only what tells when nothing was judged, in order. */
  readonly log: ReadonlyMap<string, readonly LogRow[]>;
}

const UNJUDGED = ['break-began', 'break-ended', 'review-began', 'review-ended'];

/**
 * Reads each table once instead of asking for one session after the other, and of the log, which has an entry for every
 * question, next to nothing. A session that runs is not read: its heartbeats make nobody read it all again.
 */
export async function readPractice(): Promise<PracticeRows> {
  const [sessions, violations, log] = await Promise.all([
    db.sessions.where('state').anyOf('ended', 'interrupted').toArray(),
    db.violations.toArray(),
    db.log.where('entry.type').anyOf(UNJUDGED).sortBy('id'),
  ]);
  return {
    sessions: sessions.sort((a, b) => a.createdAt - b.createdAt),
    violations: bySession(violations),
    log: bySession(log),
  };
}

function bySession<Row extends { readonly sessionId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const before = found.get(row.sessionId);
    if (before) before.push(row);
    else found.set(row.sessionId, [row]);
  }
  return found;
}
