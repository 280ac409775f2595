import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addLogEntries, listLog } from '../../../lib/db/log';
import type { Change } from '../../../lib/engine/rule-engine';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { createExamAtWork } from '../../../lib/monitor/exam-at-work';
import { STARTED_AT, session, useFreshDb } from '../db/fresh-db';

useFreshDb();

const plan = { ...session('s').plan, minutes: 1, conduct: { live: true, warnings: 1, endsAtOnce: {} } };
const opened = (rule: string, atMs: number): Change => {
  return { type: 'opened', rule, severity: 'warning', startMs: atMs, atMs, details: {} };
};

function atWork() {
  const entries: LogEntry[] = [];
  const ends: string[] = [];
  const exam = createExamAtWork({
    row: session('s', { plan }),
    onEntries: (news) => entries.push(...news),
    onOver: (by) => ends.push(by),
  });
  return { exam, entries, ends };
}

describe('an exam at work', () => {
  it('hands on what happens, and ends the session when the proctor does', () => {
    const { exam, entries, ends } = atWork();
    expect(exam.begin(0)).toBe(true);
    exam.follow([opened('talking', 1000)], 1500);
    expect(ends).toEqual([]);
    exam.follow([opened('no-face', 3000)], 4500);
    expect(entries.map(({ type }) => type)).toEqual(['exam-began', 'warned', 'ended-by-proctor']);
    expect(ends).toEqual(['proctor']);
  });

  it('ends the session when time is up', () => {
    const { exam, ends } = atWork();
    exam.begin(0);
    exam.advance(59_000);
    expect(ends).toEqual([]);
    exam.advance(60_000);
    expect(ends).toEqual(['time-up']);
  });

  it('stands where the stored log says when it is taken up again', async () => {
    await addLogEntries('s', [
      { type: 'exam-began', atMs: 0 },
      { type: 'warned', rule: 'talking', number: 1, of: 1, atMs: 1500 },
    ]);
    expect(await listLog('s')).toMatchObject([{ atMs: 0 }, { atMs: 1500 }]);
    const { exam, entries, ends } = atWork();
    await exam.load();
    expect(exam.begin(5000)).toBe(false);
    expect(exam.status(STARTED_AT)).toMatchObject({ beganAt: STARTED_AT, upAt: STARTED_AT + 60_000 });
    exam.follow([opened('looking-away', 30_000)], 33_000);
    expect(entries).toMatchObject([{ type: 'ended-by-proctor', because: 'warnings' }]);
    expect(ends).toEqual(['proctor']);
  });
});
