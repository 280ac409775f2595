import { describe, expect, it } from 'vitest';
import type { SampleRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { examTrack } from '../../../lib/report/exam-track';
import { wholeWindow } from '../../../lib/report/time-window';
import { timelineTable } from '../../../lib/report/timeline-table';
import { sample, violation } from '../db/fresh-db';

const HOUR_MS = 3_600_000;

function content(
  endMs: number,
  {
    samples = [] as readonly SampleRow[],
    violations = [violation('none', 's')].slice(1),
    log = [] as readonly LogEntry[],
  } = {},
) {
  return { samples, violations, track: examTrack(log, violations, endMs), endMs };
}

function seconds(count: number, change: (second: number) => Partial<SampleRow> = () => ({})): readonly SampleRow[] {
  return Array.from({ length: count }, (_, second) => ({ ...sample('s', second * 1000), ...change(second) }));
}

describe('the table', () => {
  it.each([
    [30_000, 2000, 15],
    [130 * 60_000, 300_000, 26],
    [4 * HOUR_MS, 600_000, 24],
  ])('of %d ms has rows of %d ms, %d of them', (lengthMs, stepMs, count) => {
    const table = timelineTable(content(lengthMs), wholeWindow(lengthMs));
    expect(table.stepMs).toBe(stepMs);
    expect(table.rows).toHaveLength(count);
  });

  it('has finer rows of what is in view when that is less', () => {
    const { stepMs, rows } = timelineTable(content(4 * HOUR_MS), { fromMs: HOUR_MS + 500, toMs: HOUR_MS + 60_000 });
    expect(stepMs).toBe(5000);
    expect(rows[0]?.startMs).toBe(HOUR_MS);
    expect(rows.at(-1)?.endMs).toBe(HOUR_MS + 60_000);
  });

  it('says what was measured most and worst', () => {
    const samples = seconds(10, (second) => ({
      faces: second < 3 ? 0 : second === 3 ? 2 : 1,
      yawDeg: second === 4 ? -38.4 : 2,
      pitchDeg: second === 5 ? 20 : 0,
      speechRatio: second > 7 ? 0.97 : 0.02,
      levelDbfs: second > 7 ? -22 : -60,
    }));
    expect(timelineTable(content(10_000, { samples }), wholeWindow(10_000)).rows).toHaveLength(10);
    const [row] = timelineTable(content(60_000, { samples }), wholeWindow(600_000)).rows;
    expect(row).toMatchObject({
      faces: 'no face for 3 s, 2 faces for 1 s',
      head: 'up to 38° right, 20° down',
      voice: 'speech for 2 s',
      sound: '−60 dB, at most −22 dB',
    });
  });

  it('says plainly that all was well, and that nothing was measured', () => {
    const [calm, unknown] = timelineTable(content(60_000, { samples: seconds(30) }), wholeWindow(600_000)).rows;
    expect(calm).toMatchObject({ faces: '1 face', head: 'straight', voice: 'no speech' });
    expect(unknown).toMatchObject({
      faces: 'not measured',
      head: 'not measured',
      voice: 'not measured',
      sound: 'not measured',
    });
  });

  it('names questions and what happened, in order', () => {
    const violations = [
      violation('1', 's', { rule: 'talking', severity: 'warning', startMs: 4000, endMs: 9000 }),
      violation('2', 's', { startMs: 2000, endMs: 3000, falseAlarmAt: 1 }),
    ];
    const log: LogEntry[] = [
      { type: 'question', number: 4, total: 9, from: 'page', atMs: 0 },
      { type: 'question', number: 6, total: 9, from: 'page', atMs: 3000 },
      { type: 'warned', rule: 'talking', number: 1, of: null, atMs: 4500 },
      { type: 'break-began', atMs: 6000 },
      { type: 'break-ended', atMs: 8000 },
    ];
    const { rows } = timelineTable(content(10_000, { violations, log }), wholeWindow(200_000));
    expect(rows).toMatchObject([
      {
        questions: '4 to 6',
        events: [
          'Left the frame, 1 s (marked as a false alarm)',
          'Talking, 5 s (Warning)',
          'The proctor spoke to you, warning 1: Talking.',
          'Break, 2 s',
        ],
      },
    ]);
  });

  it('has what happens as the session ends in its last row', () => {
    const log: LogEntry[] = [{ type: 'time-up', atMs: 60_000 }];
    const { rows } = timelineTable(content(60_000, { log }), wholeWindow(60_000));
    expect(rows.at(-1)?.events).toEqual(['Time was up.']);
  });
});
