import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { readPractice } from '../../../lib/db/practice';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { ended, running, STARTED_AT, session, useFreshDb, violation } from './fresh-db';

useFreshDb();

const entry = (sessionId: string, log: LogEntry) => ({ sessionId, atMs: log.atMs, entry: log });

describe('what habits are made of', () => {
  it('is nothing in an empty database', async () => {
    expect(await readPractice()).toEqual({ sessions: [], violations: new Map(), log: new Map() });
  });

  it('is every session that is over, however it ended, the oldest first', async () => {
    await db.sessions.bulkAdd([
      ended('late', { createdAt: STARTED_AT + 9 }),
      ended('lost', { state: 'interrupted', endReason: 'lost', createdAt: STARTED_AT + 5 }),
      ended('early', { createdAt: STARTED_AT }),
      running('now'),
      session('beginning'),
    ]);
    expect((await readPractice()).sessions.map(({ id }) => id)).toEqual(['early', 'lost', 'late']);
  });

  it('has the violations of each session by its id', async () => {
    await db.violations.bulkAdd([violation('a', 's'), violation('b', 't'), violation('c', 's')]);
    const { violations } = await readPractice();
    expect(violations.get('s')?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(violations.get('t')?.map(({ id }) => id)).toEqual(['b']);
  });

  it('has of the log breaks and results only, in the order in which they came', async () => {
    await db.log.bulkAdd([
      entry('s', { type: 'exam-began', atMs: 0 }),
      entry('s', { type: 'review-began', knownBy: 'content', atMs: 10 }),
      entry('s', { type: 'question', number: 1, total: 65, from: 'page', atMs: 15 }),
      entry('s', { type: 'review-ended', atMs: 20 }),
      entry('t', { type: 'break-began', atMs: 20 }),
      entry('s', { type: 'break-began', atMs: 30 }),
    ]);
    const { log } = await readPractice();
    const types = (id: string) => log.get(id)?.map((row) => row.entry.type);
    expect(types('s')).toEqual(['review-began', 'review-ended', 'break-began']);
    expect(types('t')).toEqual(['break-began']);
  });
});
