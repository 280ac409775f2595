import type { Observation } from '../observations';
import { unpackObservations } from '../tuning/unpack-observations';
import { db } from './db';
import type { TraceRow } from './schema';

/** Stores a trace; a later, longer one of the same violation takes its place. */
export async function putTrace(row: TraceRow): Promise<void> {
  await db.traces.put(row);
}

export async function listTraces(sessionId: string): Promise<TraceRow[]> {
  return db.traces.where('sessionId').equals(sessionId).toArray();
}

export interface StoredTrace {
  /** `false` if monitoring was gone before the violation was over: only its beginning is there. */
  readonly complete: boolean;
  readonly observations: readonly Observation[];
}

/** What was observed around a violation; `null` where it was not kept, or makes no sense. */
export async function readTrace(violationId: string): Promise<StoredTrace | null> {
  const row = await db.traces.get(violationId);
  const observations = row === undefined ? null : unpackObservations(row.observations);
  return observations === null ? null : { complete: row?.complete === true, observations };
}
