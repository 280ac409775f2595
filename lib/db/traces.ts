import { db } from './db';
import type { TraceRow } from './schema';

/** Stores a trace; a later, longer one of the same violation takes its place. */
export async function putTrace(row: TraceRow): Promise<void> {
  await db.traces.put(row);
}

export async function listTraces(sessionId: string): Promise<TraceRow[]> {
  return db.traces.where('sessionId').equals(sessionId).toArray();
}
