import type { LogEntry } from '../exams/log-entry';
import { db } from './db';
import { ofSession } from './of-session';
import type { LogRow } from './schema';

export async function addLogEntries(sessionId: string, entries: readonly LogEntry[]): Promise<void> {
  await db.log.bulkAdd(entries.map((entry) => ({ sessionId, atMs: entry.atMs, entry })));
}

/** A session's log in order. */
export async function listLog(sessionId: string): Promise<LogRow[]> {
  return db.log
    .where('[sessionId+atMs]')
    .between(...ofSession(sessionId))
    .toArray();
}
