import { db } from './db';
import type { EvidenceRow, SampleRow, SessionRow, ViolationRow } from './schema';
import { deleteSession } from './sessions';
import { listEvidence, listSamples, listViolations } from './violations';

/** A session that is no longer stored: it exists in this page's memory only, until the page is left. */
export interface RemovedSession {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly samples: readonly SampleRow[];
}

/**
 * Deletes at once, whatever becomes of this page, and hands back what it takes to undo that.
 *
 * @returns `null` if there was no such session
 */
export async function removeSession(id: string): Promise<RemovedSession | null> {
  const session = await db.sessions.get(id);
  if (!session) return null;
  const [violations, evidence, samples] = await Promise.all([listViolations(id), listEvidence(id), listSamples(id)]);
  const removed = { session, violations, evidence: await Promise.all(evidence.map(inMemory)), samples };
  await deleteSession(id);
  return removed;
}

export async function restoreSession({ session, violations, evidence, samples }: RemovedSession): Promise<void> {
  await db.transaction('rw', db.sessions, db.violations, db.evidence, db.samples, async () => {
    await db.sessions.add(session);
    await db.violations.bulkAdd(violations);
    await db.evidence.bulkAdd(evidence);
    await db.samples.bulkPut(samples);
  });
}

/** A stored picture may be a reference to the database's own file, which goes with the row. */
async function inMemory(row: EvidenceRow): Promise<EvidenceRow> {
  return { ...row, picture: new Blob([await row.picture.arrayBuffer()], { type: row.picture.type }) };
}
