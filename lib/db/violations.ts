import { tidyNote } from '../report/violation-note';
import { db } from './db';
import { ofSession } from './of-session';
import type { EvidenceRow, SampleRow, SoundRow, ViolationRow } from './schema';

export async function addViolation(row: ViolationRow): Promise<void> {
  await db.violations.add(row);
}

export async function endViolation(id: string, endMs: number): Promise<void> {
  await db.violations.update(id, { endMs });
}

/** Stores what the person has to say about a violation. */
export async function writeNote(id: string, note: string): Promise<void> {
  await db.violations.update(id, { note: tidyNote(note) });
}

/** A session's violations in the order they began. */
export async function listViolations(sessionId: string): Promise<ViolationRow[]> {
  return db.violations
    .where('[sessionId+startMs]')
    .between(...ofSession(sessionId))
    .toArray();
}

export async function addEvidence(row: EvidenceRow): Promise<void> {
  await db.evidence.add(row);
}

/** A session's evidence in the order it was taken. */
export async function listEvidence(sessionId: string): Promise<EvidenceRow[]> {
  return db.evidence.where('sessionId').equals(sessionId).sortBy('atMs');
}

export async function addSound(row: SoundRow): Promise<void> {
  await db.sounds.add(row);
}

export async function listSounds(sessionId: string): Promise<SoundRow[]> {
  return db.sounds.where('sessionId').equals(sessionId).sortBy('atMs');
}

export async function soundOfViolation(violationId: string): Promise<SoundRow | undefined> {
  return db.sounds.where('violationId').equals(violationId).first();
}

export async function addSample(row: SampleRow): Promise<void> {
  await db.samples.put(row);
}

export async function listSamples(sessionId: string): Promise<SampleRow[]> {
  return db.samples
    .where('[sessionId+atMs]')
    .between(...ofSession(sessionId))
    .toArray();
}
