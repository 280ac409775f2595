import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../lib/report/export-csv';
import { REPORT_SCHEMA } from '../../../lib/report/report-document';
import { reportText } from '../../fixtures/reports/read-report';
import { ended, STARTED_AT } from '../db/fresh-db';

const documentation = readFileSync('docs/report-format.md', 'utf8');
/** Whose entries have names that are not known beforehand, or are told of in a table of their own. */
const BY_NAME =
  /^(session\.rules|session\.plan\.breaks|session\.plan\.conduct\.endsAtOnce|violations\[\]\.details|log)$/;

function* fieldsOf(value: unknown, path: string): Generator<string> {
  if (path !== '') yield path;
  if (BY_NAME.test(path) || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value)
      if (typeof item === 'object') for (const field of fieldsOf(item, `${path}[]`)) yield field;
    return;
  }
  for (const [name, inner] of Object.entries(value)) yield* fieldsOf(inner, path === '' ? name : `${path}.${name}`);
}

describe('the documentation of exports', () => {
  it('has every field of an exported report, and the version that is written', () => {
    const report = JSON.parse(reportText(4));
    const missing = [...new Set(fieldsOf(report, ''))].filter(
      (field) => !field.endsWith('[]') && field !== 'session' && !documentation.includes(`| \`${field}\` |`),
    );
    expect(missing).toEqual([]);
    expect(report.schema).toBe(REPORT_SCHEMA);
    expect(documentation).toContain(REPORT_SCHEMA);
  });

  it('has every column of the table', () => {
    const record = { session: ended('s'), violations: [], samples: [], log: [] };
    const [columns = ''] = exportCsv(record, STARTED_AT).slice(1).split('\r\n');
    expect(columns.split(',').filter((column) => !documentation.includes(`\`${column}\``))).toEqual([]);
  });
});
