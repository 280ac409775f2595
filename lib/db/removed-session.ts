import { db } from './db';
import { listLog } from './log';
import type { EvidenceRow, LogRow, SampleRow, SessionRow, SoundRow, TraceRow, ViolationRow } from './schema';
import { deleteSession } from './sessions';
import { listTraces } from './traces';
import { listEvidence, listSamples, listSounds, listViolations } from './violations';

/** A session that is no longer stored: it exists in this page's memory only, until the page is left. */
export interface RemovedSession {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly sounds: readonly SoundRow[];
  readonly samples: readonly SampleRow[];
  readonly traces: readonly TraceRow[];
  readonly log: readonly LogRow[];
}

/**
 * Deletes at once, whatever becomes of this page, and hands back what it takes to undo that.
 *
 * @returns `null` if there was no such session
 */
export async function removeSession(id: string): Promise<RemovedSession | null> {
  const removed = await readWholeSession(id);
  if (removed) await deleteSession(id);
  return removed;
}

/** Everything that is stored of a session, held in memory; `null` if there is none. */
export async function readWholeSession(id: string): Promise<RemovedSession | null> {
  const session = await db.sessions.get(id);
  if (!session) return null;
  const [violations, evidence, sounds, samples, traces, log] = await Promise.all([
    listViolations(id),
    listEvidence(id),
    listSounds(id),
    listSamples(id),
    listTraces(id),
    listLog(id),
  ]);
  return {
    session,
    violations,
    evidence: await Promise.all(evidence.map(async (row) => ({ ...row, picture: await inMemory(row.picture) }))),
    sounds: await Promise.all(sounds.map(async (row) => ({ ...row, sound: await inMemory(row.sound) }))),
    samples,
    traces,
    log,
  };
}

export async function restoreSession(removed: RemovedSession): Promise<void> {
  const { session, violations, evidence, sounds, samples, traces, log } = removed;
  await db.transaction('rw', db.tables, async () => {
    await db.sessions.add(session);
    await db.violations.bulkAdd(violations);
    await db.evidence.bulkAdd(evidence);
    await db.sounds.bulkAdd(sounds);
    await db.samples.bulkPut(samples);
    await db.traces.bulkAdd(traces);
    await db.log.bulkAdd(log);
  });
}

/** A stored picture may be a reference to the database's own file, which goes with the row. */
async function inMemory(stored: Blob): Promise<Blob> {
  return new Blob([await stored.arrayBuffer()], { type: stored.type });
}
