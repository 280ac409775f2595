import { describe, expect, it } from 'vitest';
import { examStory } from '../../../lib/report/exam-story';
import { exportCsv } from '../../../lib/report/export-csv';
import { exportHtml } from '../../../lib/report/export-html';
import { type ParsedReport, parseReport, reportsIn } from '../../../lib/report/parse-report';
import { reportDocument, type SessionRecord } from '../../../lib/report/report-document';
import { ReportFileError } from '../../../lib/report/report-file-error';
import { shareCard } from '../../../lib/report/share-card';
import { reportText, VERSIONS } from '../../fixtures/reports/read-report';
import { session } from '../db/fresh-db';

const READER = { language: 'en-GB', timeZone: 'UTC' };

/** What stands in hostile, broken and hand-made files. */
const ODD_VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  '0',
  'x'.repeat(20_000),
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '\u0000\uD800',
  0,
  -1,
  0.5,
  1e15,
  1e308,
  [],
  [[]],
  [null],
  {},
  { constructor: 1 },
  JSON.parse('{"__proto__":{"endMs":1},"toString":"x"}'),
];

type Path = readonly (string | number)[];

function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key]);
}

function withValue(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(document)
    ? ([...document] as never)
    : { ...(document as object) };
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** Whatever passes must be shown everywhere without an error. */
function showEverywhere({ session: parsed, violations, samples, log, health }: ParsedReport): void {
  const row = session(parsed.id, { ...parsed, failure: null, health });
  const record: SessionRecord = {
    session: row,
    violations: violations.map(({ pictures: _, ...violation }) => ({ ...violation, sessionId: row.id })),
    samples: samples.map((sample) => ({ ...sample, sessionId: row.id })),
    log: log.map((entry, id) => ({ id, sessionId: row.id, atMs: entry.atMs, entry })),
  };
  exportHtml(record, new Map(), parsed.endedAt, READER);
  exportCsv(record, parsed.endedAt, READER);
  examStory(log);
  shareCard(record);
  new Date(parsed.startedAt).toISOString();
  // What is taken in goes out again, and is taken in again.
  parseReport({ value: JSON.parse(JSON.stringify(reportDocument(record, null, parsed.endedAt))), path: '' });
}

/** Reads a text as the page does: either it is taken and can be shown, or the one documented error says why not. */
function outcomeOf(text: string): 'taken' | 'refused' {
  let reports: readonly ParsedReport[];
  try {
    reports = reportsIn(text).map(parseReport);
  } catch (error) {
    if (error instanceof ReportFileError) return 'refused';
    throw error;
  }
  reports.forEach(showEverywhere);
  return 'taken';
}

/** Pseudo-random, the same each time. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe.each(VERSIONS)('version %i with anything in any place', (version) => {
  it('is taken and can be shown, or refused with the documented error', () => {
    const document: unknown = JSON.parse(reportText(version));
    const counts = { taken: 0, refused: 0 };
    for (const path of placesIn(document)) {
      // What older versions have is in the newest one, too: fewer values will do for them.
      const values = version === 4 ? ODD_VALUES : ODD_VALUES.filter((_, index) => index % 4 === version);
      for (const value of values) counts[outcomeOf(JSON.stringify(withValue(document, path, value)) ?? '')] += 1;
    }
    expect(counts.refused).toBeGreaterThan(200);
    expect(counts.taken).toBeGreaterThan(30);
  });
});

describe('a text that was damaged on its way', () => {
  const text = reportText(4);

  it('is refused wherever its end is missing', () => {
    const chance = createChance(1);
    for (let count = 0; count < 200; count += 1) {
      expect(outcomeOf(text.slice(0, chance(text.trimEnd().length)))).toBe('refused');
    }
  });

  it('is taken or refused, whichever characters were changed, lost or doubled', () => {
    const chance = createChance(2);
    for (let count = 0; count < 500; count += 1) {
      const [at, length] = [chance(text.length), chance(4)];
      const inserted = [String.fromCharCode(chance(128)), '', text.slice(at, at + 40), '9'][chance(4)] ?? '';
      outcomeOf(text.slice(0, at) + inserted + text.slice(at + length));
    }
  });
});
