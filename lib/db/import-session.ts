import { NOT_STRICT } from '../lockdown/lockdown';
import type { ParsedReport } from '../report/parse-report';
import { ReportFileError } from '../report/report-file-error';
import { isActive } from '../session/machine';
import { db } from './db';
import { type RemovedSession, readWholeSession, restoreSession } from './removed-session';
import type { EvidenceRow, SessionRow, ViolationRow } from './schema';
import { deleteSession } from './sessions';

export interface ImportedSession {
  readonly session: SessionRow;
  /** What was stored here under the same id, and is not any more. */
  readonly replaced: RemovedSession | null;
}

export type ImportOutcome =
  | ({ readonly outcome: 'stored' } & ImportedSession)
  /** A session with its id is here already; nothing was changed. One that is running is never replaced. */
  | { readonly outcome: 'duplicate'; readonly here: SessionRow };

interface ImportOptions {
  /** Epoch ms. */
  readonly importedAt: number;
  /** Whether it takes the place of a session with its id. */
  readonly replace: boolean;
}

/**
 * Stores a session from another browser: all of it or, whatever fails, nothing.
 *
 * @throws {ReportFileError} if it would mix with another session's violations
 */
export async function importSession(
  report: ParsedReport,
  { importedAt, replace }: ImportOptions,
): Promise<ImportOutcome> {
  const session = sessionRow(report, importedAt);
  // Read before: pictures are read from outside the database, which no transaction waits for.
  const before = replace ? await readWholeSession(session.id) : null;
  return db.transaction('rw', db.tables, async () => {
    const here = await db.sessions.get(session.id);
    if (here && (!replace || isActive(here.state))) return { outcome: 'duplicate', here } as const;
    if (here) await deleteSession(session.id);
    await addRows(session, report);
    return { outcome: 'stored', session, replaced: here ? before : null } as const;
  });
}

/** Takes an import back: what it replaced is here again. */
export async function undoImport({ session, replaced }: ImportedSession): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await deleteSession(session.id);
    if (replaced) await restoreSession(replaced);
  });
}

async function addRows(session: SessionRow, { violations, samples, log }: ParsedReport): Promise<void> {
  const sessionId = session.id;
  const ids = violations.map(({ id }) => id);
  if ((await db.violations.where('id').anyOf(ids).count()) > 0) {
    const expected = 'ids of its own; another session in this browser has the same';
    throw new ReportFileError({ kind: 'damaged', path: 'violations', expected });
  }
  await db.sessions.add(session);
  await db.violations.bulkAdd(violations.map(({ pictures: _, ...row }): ViolationRow => ({ ...row, sessionId })));
  await db.evidence.bulkAdd(violations.flatMap((violation) => evidenceRows(violation, sessionId)));
  await db.samples.bulkAdd(samples.map((sample) => ({ ...sample, sessionId })));
  await db.log.bulkAdd(log.map((entry) => ({ sessionId, atMs: entry.atMs, entry })));
}

function evidenceRows({ id, pictures }: ParsedReport['violations'][number], sessionId: string): EvidenceRow[] {
  return pictures.map(({ atMs, jpeg }, index) => ({
    id: `${id} ${index}`,
    sessionId,
    violationId: id,
    atMs,
    picture: new Blob([jpeg], { type: 'image/jpeg' }),
  }));
}

/** What only the other computer could make sense of is as if it had never been. */
function sessionRow({ session, violations, health }: ParsedReport, importedAt: number): SessionRow {
  return {
    ...session,
    createdAt: session.startedAt,
    lastHeartbeatAt: session.endedAt,
    failure: null,
    browserRunId: 'imported',
    tabId: -1,
    windowId: -1,
    waitMs: null,
    checkInTabId: null,
    appointmentId: null,
    lockdown: NOT_STRICT,
    devices: { cameraId: null, microphoneId: null },
    keepPictures: violations.some(({ pictures }) => pictures.length > 0),
    health,
    importedAt,
  };
}
