import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { lastWord } from '../../../lib/session/last-word';
import { ended, running, STARTED_AT, useFreshDb, violation } from '../db/fresh-db';

useFreshDb();

/** A script in a web page, and a page of the extension’s own. */
const page = (tabId: number) => ({ tabId, ownTabId: null });
const ownPage = (ownTabId: number | null) => ({ tabId: null, ownTabId });

it('tells how a session ended, how many violations it had and what the proctor said', async () => {
  await db.sessions.add(ended('s', { tabId: 7, endReason: 'proctor' }));
  await db.violations.bulkAdd([violation('a', 's'), violation('b', 's')]);
  const said = { type: 'ended-by-proctor', rule: 'no-face', atMs: 59_000 } as const;
  await db.log.bulkAdd([
    { sessionId: 's', atMs: 0, entry: { type: 'exam-began', atMs: 0 } },
    { sessionId: 's', atMs: 59_000, entry: said as never },
  ]);
  expect(await lastWord('s', page(7))).toMatchObject({
    is: 'over',
    status: { sessionId: 's', state: 'ended', endReason: 'proctor', violationCount: 2, startedAt: STARTED_AT },
  });
  const word = await lastWord('s', page(7));
  expect(word.is === 'over' && word.status.exam).toMatchObject({ beganAt: STARTED_AT, said: [{}, said] });
});

it('tells those who have heard of none of the last session in their tab', async () => {
  await db.sessions.bulkAdd([
    ended('old', { tabId: 7, createdAt: 1 }),
    ended('new', { tabId: 8, checkInTabId: 7, createdAt: 2 }),
    ended('elsewhere', { tabId: 9, createdAt: 3 }),
  ]);
  expect(await lastWord(null, ownPage(7))).toMatchObject({ is: 'over', status: { sessionId: 'new' } });
  expect(await lastWord(null, page(9))).toMatchObject({ is: 'over', status: { sessionId: 'elsewhere' } });
  expect(await lastWord(null, page(10))).toEqual({ is: 'unknown' });
});

it('tells a web page nothing of another tab’s session, and its own pages of any', async () => {
  await db.sessions.add(ended('s', { tabId: 7 }));
  expect(await lastWord('s', page(8))).toEqual({ is: 'unknown' });
  expect(await lastWord('s', ownPage(8))).toMatchObject({ is: 'over' });
  expect(await lastWord('never-was', page(7))).toEqual({ is: 'unknown' });
  expect(await lastWord({ hostile: true } as never, page(7))).toEqual({ is: 'unknown' });
});

it('says that a session is still going on', async () => {
  await db.sessions.add(running('s', { tabId: 7 }));
  expect(await lastWord('s', page(7))).toEqual({ is: 'active' });
  expect(await lastWord(null, page(7))).toEqual({ is: 'active' });
});
