// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportAll } from '../../../components/report/export-all';
import { importFiles } from '../../../components/report/import-files';
import { db } from '../../../lib/db/db';
import { ended, running, STARTED_AT, sample, useFreshDb, violation } from '../db/fresh-db';

useFreshDb();

const IDS = ['a', 'b', 'c'];

async function store(): Promise<void> {
  await db.sessions.bulkAdd([...IDS.map((id) => ended(id)), running('d')]);
  await db.violations.bulkAdd(IDS.map((id) => violation(`v-${id}`, id, { endMs: 1000, note: `Note of ${id}` })));
  await db.samples.bulkAdd(IDS.map((id) => sample(id, 0)));
}

const options = {
  withPictures: true,
  now: STARTED_AT + 100_000,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

async function importAll(blobs: readonly Blob[]): Promise<readonly string[]> {
  const files = blobs.map((blob) => new File([blob], 'all.json'));
  const outcomes: string[] = [];
  for await (const { became } of importFiles(files)) outcomes.push(became);
  return outcomes;
}

describe('exporting all sessions', () => {
  it('makes one file that brings all back that are over', async () => {
    await store();
    const progress: number[] = [];
    const files = await exportAll({ ...options, onProgress: (done, total) => progress.push(done / total) });
    expect(files).toHaveLength(1);
    expect(progress.at(-1)).toBe(1);
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await importAll(files ?? [])).toEqual(['stored', 'stored', 'stored']);
    expect((await db.sessions.toCollection().primaryKeys()).sort()).toEqual(IDS);
    expect((await db.violations.toArray()).map(({ note }) => note).sort()).toEqual(IDS.map((id) => `Note of ${id}`));
    expect(await db.samples.count()).toBe(3);
  });

  it('makes several files where one would be too large to be imported', async () => {
    await store();
    const files = await exportAll({ ...options, mostBytes: 1500 });
    expect(files?.length).toBeGreaterThan(1);
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await importAll(files ?? [])).toEqual(['stored', 'stored', 'stored']);
  });

  it('makes none when it is stopped', async () => {
    await store();
    const stop = new AbortController();
    expect(await exportAll({ ...options, signal: stop.signal, onProgress: () => stop.abort() })).toBeNull();
  });
});
