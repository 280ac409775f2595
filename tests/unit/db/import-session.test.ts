import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { importSession, undoImport } from '../../../lib/db/import-session';
import { listLog } from '../../../lib/db/log';
import { getSession } from '../../../lib/db/sessions';
import { listSamples, listViolations } from '../../../lib/db/violations';
import { parseReport, reportsIn } from '../../../lib/report/parse-report';
import { evidenceByViolation, reportDocument } from '../../../lib/report/report-document';
import { ReportFileError } from '../../../lib/report/report-file-error';
import { reportText, VERSIONS } from '../../fixtures/reports/read-report';
import { ended, evidence, running, useFreshDb, violation } from '../db/fresh-db';

useFreshDb();

const IMPORTED_AT = 1_760_000_000_000;
const ADD = { importedAt: IMPORTED_AT, replace: false };
const REPLACE = { importedAt: IMPORTED_AT, replace: true };

function report(version: (typeof VERSIONS)[number] = 4) {
  const [parsed] = reportsIn(reportText(version)).map(parseReport);
  if (!parsed) throw new Error('There is no report in the file.');
  return parsed;
}

async function everything() {
  return Promise.all(db.tables.map((table) => table.toArray()));
}

async function exported(id: string) {
  const session = await getSession(id);
  if (!session) throw new Error('It is not here.');
  const [violations, samples, log, rows] = await Promise.all([
    listViolations(id),
    listSamples(id),
    listLog(id),
    db.evidence.toArray(),
  ]);
  const pictures = await Promise.all(
    [...evidenceByViolation(rows)].map(async ([violationId, of]) => {
      const read = of.map(async ({ atMs, picture }) => {
        const base64 = Buffer.from(await picture.arrayBuffer()).toString('base64');
        return { atMs, dataUrl: `data:${picture.type};base64,${base64}` };
      });
      return [violationId, await Promise.all(read)] as const;
    }),
  );
  const { exportedAt } = JSON.parse(reportText(4));
  return reportDocument({ session, violations, samples, log }, new Map(pictures), exportedAt);
}

describe('an imported session', () => {
  it('is exported again as it came, pictures included', async () => {
    const { session } = report();
    expect(await importSession(report(), ADD)).toMatchObject({ outcome: 'stored', replaced: null });
    expect(JSON.parse(JSON.stringify(await exported(session.id)))).toEqual(JSON.parse(reportText(4)));
  });

  it.each(VERSIONS)('of version %i is marked as imported and belongs to nothing on this computer', async (version) => {
    await importSession(report(version), ADD);
    const [row] = await db.sessions.toArray();
    expect(row).toMatchObject({ importedAt: IMPORTED_AT, appointmentId: null, tabId: -1, createdAt: row?.startedAt });
  });

  it('is not stored over one that is here, unless that is wanted', async () => {
    const { session } = report();
    await importSession(report(), ADD);
    const before = await everything();
    const outcome = await importSession(report(), { ...ADD, importedAt: IMPORTED_AT + 1 });
    expect(outcome).toMatchObject({ outcome: 'duplicate', here: { id: session.id, importedAt: IMPORTED_AT } });
    expect(await everything()).toEqual(before);
  });

  it('takes the place of all that was stored of it', async () => {
    const { session } = report();
    await db.sessions.add(ended(session.id, { title: 'Mine' }));
    await db.violations.bulkAdd([violation('v1', session.id), violation('mine', session.id)]);
    await db.evidence.add(evidence('e', session.id, 0));
    const outcome = await importSession(report(), REPLACE);
    expect(outcome).toMatchObject({ outcome: 'stored', replaced: { session: { title: 'Mine' } } });
    expect((await db.violations.toArray()).map(({ id }) => id)).toEqual(['v1', 'v2']);
    expect(await db.evidence.count()).toBe(1);
  });

  it('never replaces one that is running', async () => {
    const { session } = report();
    await db.sessions.add(running(session.id));
    expect(await importSession(report(), REPLACE)).toMatchObject({ outcome: 'duplicate' });
    expect((await getSession(session.id))?.state).toBe('running');
  });

  it('is gone without a trace when the import is undone', async () => {
    await db.sessions.add(ended('other'));
    const before = await everything();
    const outcome = await importSession(report(), ADD);
    if (outcome.outcome !== 'stored') throw new Error('It was not stored.');
    await undoImport(outcome);
    expect(await everything()).toEqual(before);
  });

  it('gives back what it replaced when the import is undone', async () => {
    const { session } = report();
    await db.sessions.add(ended(session.id, { title: 'Mine' }));
    await db.violations.add(violation('mine', session.id));
    await db.evidence.add(evidence('e', session.id, 0));
    const before = await everything();
    const outcome = await importSession(report(), REPLACE);
    if (outcome.outcome !== 'stored') throw new Error('It was not stored.');
    await undoImport(outcome);
    expect(await everything()).toEqual(before);
  });

  it('is not stored at all if it would take another session’s violations', async () => {
    await db.sessions.add(ended('other'));
    await db.violations.add(violation('v2', 'other'));
    const before = await everything();
    await expect(importSession(report(), ADD)).rejects.toBeInstanceOf(ReportFileError);
    expect(await everything()).toEqual(before);
  });

  it('is not stored at all if a part of it cannot be', async () => {
    await db.evidence.add({ ...evidence('v1 0', 'other', 0) });
    const before = await everything();
    await expect(importSession(report(), ADD)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});
