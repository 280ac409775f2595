import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../lib/report/export-csv';
import { ended, STARTED_AT, violation } from '../db/fresh-db';

const READER = { language: 'en-GB', timeZone: 'UTC' };
/** 15 June 2025, 15:06:40 UTC. */
const NOW = STARTED_AT + 90_000;

function csv(violations: Parameters<typeof exportCsv>[0]['violations'], session = ended('s')): string {
  return exportCsv({ session, violations, samples: [], log: [] }, NOW, READER);
}

function rows(text: string): readonly Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

describe('violations as a table', () => {
  it('are one line each, with what a spreadsheet can count in numbers', () => {
    const [row, ...others] = rows(
      csv([
        violation('1', 's', { startMs: 61_040, endMs: 65_290, details: { faces: 0 } }),
        violation('2', 's', { rule: 'talking', severity: 'warning', startMs: 70_000, falseAlarmAt: NOW }),
      ]),
    );
    expect(row).toEqual({
      exam: '',
      session: 'Practice exam',
      session_begun: '2025-06-15 15:06',
      at: '1:01',
      start_s: '61',
      length_s: '4.3',
      rule: 'no-face',
      name: 'Left the frame',
      severity: 'critical',
      false_alarm: 'no',
      measured: 'no face',
      note: '',
    });
    expect(others).toEqual([expect.objectContaining({ rule: 'talking', false_alarm: 'yes', length_s: '0' })]);
  });

  it('say what the columns are even if there was none', () => {
    expect(csv([])).toMatch(/^\uFEFFexam,session,.*,note\r\n$/);
  });

  it('keep their places whatever a title or a note holds', () => {
    const note = 'He said: "no, never";\r\nthen\tleft';
    const text = csv([violation('1', 's', { note })], ended('s', { title: 'A, "B"' }));
    expect(rows(text)).toEqual([
      expect.objectContaining({ session: 'A, "B"', note: 'He said: "no, never"; then\tleft' }),
    ]);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it.each(['=cmd|calc!A1', '+1', '-1+2', '@SUM(A1)', ' =1', '\t=1', '＝1', '"=1"'])(
    'hold %j as text, never as a formula',
    (note) => {
      const [row] = rows(csv([violation('1', 's', { note })], ended('s', { title: note })));
      for (const cell of [row?.note, row?.session]) expect(cell).not.toMatch(/^[\s]*[=+\-@＝]/);
    },
  );
});
