import { db } from './db';
import type { LogRow, SessionRow, ViolationRow } from './schema';

/** What habits are made of: sessions that are over, oldest first, and what happened in each, by its id. */
export interface PracticeRows {
  readonly sessions: readonly SessionRow[];
  readonly violations: ReadonlyMap<string, readonly ViolationRow[]>;
  /** Of each log only what tells when nothing was judged, in order. */
  readonly log: ReadonlyMap<string, readonly LogRow[]>;
}

const OVER = ['ended', 'interrupted'] as const;
const UNJUDGED = ['break-began', 'break-ended', 'review-began', 'review-ended'] as const;

/**
 * Reads each table once instead of asking for one session after the other, and of the log, which has an entry for every
 * question, next to nothing. A session that runs is not read: its heartbeats make nobody read it all again.
 */
export async function readPractice(): Promise<PracticeRows> {
  const [sessions, violations, log] = await Promise.all([
    each(OVER, (state) => db.sessions.where('state').equals(state).toArray()),
    db.violations.toArray(),
    each(UNJUDGED, (type) => db.log.where('entry.type').equals(type).toArray()),
  ]);
  return {
    sessions: sessions.sort((a, b) => a.createdAt - b.createdAt),
    violations: bySession(violations),
    log: bySession(log.sort((a, b) => a.id - b.id)),
  };
}

/** One question for each value: a question for several at once would be answered row by row. */
async function each<Value, Row>(values: readonly Value[], find: (value: Value) => Promise<Row[]>): Promise<Row[]> {
  return (await Promise.all(values.map(find))).flat();
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
