import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ImportResult, importFiles, replaceByImport } from '../../../components/report/import-files';
import { db } from '../../../lib/db/db';
import { REPORT_LIMITS } from '../../../lib/report/report-limits';
import { reportText, VERSIONS } from '../../fixtures/reports/read-report';
import { useFreshDb } from '../db/fresh-db';

useFreshDb();

const file = (text: string, name = 'report.json') => new File([text], name, { type: 'application/json' });

async function importAll(...files: readonly File[]): Promise<readonly ImportResult[]> {
  const results: ImportResult[] = [];
  for await (const result of importFiles(files)) results.push(result);
  return results;
}

const rowCounts = () => Promise.all(db.tables.map((table) => table.count()));
const EMPTY = () => db.tables.map(() => 0);

/** The fourth version's example as another session, with ids of its own. */
function another(id: string): string {
  return reportText(4)
    .replace(/"id": "0b9f[^"]*"/, `"id": "${id}"`)
    .replaceAll(/"id": "(v\d)"/g, `"id": "${id}-$1"`);
}

describe('imported files', () => {
  it('tell one by one what became of them', async () => {
    const results = await importAll(
      file(another('a')),
      file('{', 'broken.json'),
      file(another('b')),
      file(another('a')),
    );
    expect(results.map(({ became }) => became)).toEqual(['stored', 'refused', 'stored', 'duplicate']);
    expect(results[1]).toMatchObject({ fileName: 'broken.json', problem: { kind: 'not-json' } });
    expect(await db.sessions.count()).toBe(2);
  });

  it('of all versions can be imported together', async () => {
    const texts = VERSIONS.map((version) =>
      reportText(version).replaceAll(/"id": "(v\d)"/g, `"id": "$1-of-${version}"`),
    );
    expect((await importAll(...texts.map((text) => file(text)))).map(({ became }) => became)).toEqual(
      VERSIONS.map(() => 'stored'),
    );
  });

  it('with several sessions give one result for each: what is wrong with one spoils no other', async () => {
    const reports = [
      another('a'),
      another('b').replace('"user"', '"bored"').replace('"proctor"', '"bored"'),
      another('c'),
    ];
    const bundle = `{"schema":"practice-proctor/reports@1","exportedAt":0,"reports":[${reports.join(',')}]}`;
    const results = await importAll(file(bundle));
    expect(results.map(({ became }) => became)).toEqual(['stored', 'refused', 'stored']);
    expect(results[1]).toMatchObject({ problem: { kind: 'damaged', path: 'reports[1].session.endReason' } });
  });

  it('that are too large are not even read', async () => {
    const large = file('{}');
    Object.defineProperty(large, 'size', { value: REPORT_LIMITS.bytes + 1 });
    Object.defineProperty(large, 'text', { value: () => Promise.reject(new Error('It was read.')) });
    expect(await importAll(large)).toMatchObject([{ became: 'refused', problem: { kind: 'too-large' } }]);
  });

  it('that are gone when they are to be read are told from damaged ones', async () => {
    const gone = file('{}');
    Object.defineProperty(gone, 'text', { value: () => Promise.reject(new Error('gone')) });
    expect(await importAll(gone)).toMatchObject([{ became: 'refused', problem: { kind: 'unreadable' } }]);
  });

  it('replace a session only when that is asked for', async () => {
    await importAll(file(another('a')));
    const [result] = await importAll(file(another('a').replace('Practice exam', 'The same, later')));
    if (result?.became !== 'duplicate') throw new Error('It was not recognised.');
    expect((await db.sessions.get('a'))?.title).toBe('Practice exam');
    expect(await replaceByImport('report.json', result.report)).toMatchObject({
      became: 'stored',
      replaced: { session: { title: 'Practice exam' } },
    });
    expect((await db.sessions.get('a'))?.title).toBe('The same, later');
  });

  it('that are refused leave nothing behind, wherever they are damaged', async () => {
    const text = reportText(4);
    const colons = [...text.matchAll(/: /g)].map(({ index }) => index + 2);
    for (const at of colons) {
      const damaged = `${text.slice(0, at)}["?"], "was": ${text.slice(at)}`;
      const [result] = await importAll(file(damaged));
      if (result?.became === 'stored') await db.delete().then(() => db.open());
      else expect([result?.became, await rowCounts()]).toEqual(['refused', EMPTY()]);
    }
  });
});
