import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import {
  activeSession,
  addSession,
  applyToSession,
  deleteSession,
  getSession,
  listDrills,
  listSessions,
  moveSession,
  recordHeartbeat,
} from '../../../lib/db/sessions';
import { addEvidence, addSample, addViolation, listViolations } from '../../../lib/db/violations';
import {
  ended,
  evidence,
  HEALTH,
  running,
  STARTED_AT,
  sample,
  session,
  trace,
  useFreshDb,
  violation,
} from './fresh-db';

useFreshDb();

describe('adding a session', () => {
  it('adds it if none is active', async () => {
    await db.sessions.add(ended('old'));
    expect(await addSession(session('new'))).toEqual({ added: true, active: session('new') });
    expect(await activeSession()).toEqual(session('new'));
  });

  it.each([session('first'), running('first')])(
    'refuses it while one is $state, and returns that one',
    async (first) => {
      await addSession(first);
      expect(await addSession(session('second'))).toEqual({ added: false, active: first });
      expect(await getSession('second')).toBeUndefined();
    },
  );

  it('lets only one of two win that come at the same time', async () => {
    const replies = await Promise.all([addSession(session('a')), addSession(session('b'))]);
    expect(replies.filter(({ added }) => added)).toHaveLength(1);
    expect(new Set(replies.map(({ active }) => active.id)).size).toBe(1);
    expect(await db.sessions.count()).toBe(1);
  });
});

describe('applying an event', () => {
  it('stores and returns what has become of the session', async () => {
    await addSession(session('a'));
    const begun = await applyToSession('a', { type: 'first-frame', at: STARTED_AT });
    expect(begun).toEqual(running('a'));
    expect(await getSession('a')).toEqual(running('a'));
  });

  it('knows nothing of a session that was deleted', async () => {
    expect(await applyToSession('gone', { type: 'ended', at: STARTED_AT, by: 'user' })).toBeUndefined();
    expect(await db.sessions.count()).toBe(0);
  });

  it('leaves a session that is over as it is', async () => {
    await db.sessions.add(ended('a'));
    expect(await applyToSession('a', { type: 'lost', lastSeenAt: STARTED_AT + 1 })).toEqual(ended('a'));
  });

  it('does not write what has not changed, so that nobody is told to look again', async () => {
    await db.sessions.add(ended('a'));
    let writes = 0;
    const count = () => {
      writes += 1;
    };
    db.sessions.hook('updating', count);
    await applyToSession('a', { type: 'ended', at: STARTED_AT + 9, by: 'user' });
    db.sessions.hook('updating').unsubscribe(count);
    expect(writes).toBe(0);
  });
});

describe('violations still open when the session ends', () => {
  it('end with it, and those that are over stay as they are', async () => {
    await db.sessions.add(running('a'));
    await addViolation(violation('over', 'a', { startMs: 1000, endMs: 2000 }));
    await addViolation(violation('open', 'a', { startMs: 30_000 }));
    await applyToSession('a', { type: 'ended', at: STARTED_AT + 60_000, by: 'user' });
    expect((await listViolations('a')).map(({ id, endMs }) => [id, endMs])).toEqual([
      ['over', 2000],
      ['open', 60_000],
    ]);
  });

  it('end with the last sign of life when it was lost, but not before they began', async () => {
    await db.sessions.add(running('a'));
    await addViolation(violation('before', 'a', { startMs: 5000 }));
    await addViolation(violation('after', 'a', { startMs: 12_000 }));
    await applyToSession('a', { type: 'lost', lastSeenAt: STARTED_AT + 10_000 });
    expect((await listViolations('a')).map(({ endMs }) => endMs)).toEqual([10_000, 12_000]);
  });

  it('end even if they began at the very first or before the first frame', async () => {
    await db.sessions.add(running('a'));
    await addViolation(violation('early', 'a', { startMs: -300 }));
    await addViolation(violation('first', 'a', { startMs: 0 }));
    await applyToSession('a', { type: 'ended', at: STARTED_AT + 10_000, by: 'user' });
    expect((await listViolations('a')).map(({ id, endMs }) => [id, endMs])).toEqual([
      ['early', 10_000],
      ['first', 10_000],
    ]);
  });

  it('stay open while the session begins', async () => {
    await db.sessions.add(session('a'));
    await addViolation(violation('open', 'a'));
    await applyToSession('a', { type: 'first-frame', at: STARTED_AT });
    expect(await listViolations('a')).toMatchObject([{ endMs: null }]);
  });

  it('are those of this session only', async () => {
    await db.sessions.bulkAdd([running('a'), ended('b')]);
    await addViolation(violation('other', 'b', { startMs: 1 }));
    await applyToSession('a', { type: 'ended', at: STARTED_AT + 60_000, by: 'user' });
    expect(await listViolations('b')).toMatchObject([{ endMs: null }]);
  });
});

describe('a running session', () => {
  it('keeps its last sign of life and its health', async () => {
    await db.sessions.add(running('a'));
    await recordHeartbeat('a', STARTED_AT + 3000, { ...HEALTH, framesAnalysed: 15 });
    expect(await getSession('a')).toEqual(
      running('a', { lastHeartbeatAt: STARTED_AT + 3000, health: { ...HEALTH, framesAnalysed: 15 } }),
    );
  });

  it('follows its tab to another window', async () => {
    await db.sessions.add(running('a'));
    await moveSession('a', { tabId: 8, windowId: 2 });
    expect(await getSession('a')).toEqual(running('a', { tabId: 8, windowId: 2 }));
  });
});

describe('the list of sessions', () => {
  it('has the newest first, and only those that began', async () => {
    await db.sessions.bulkAdd([
      ended('old', { createdAt: 100 }),
      ended('new', { createdAt: 300 }),
      running('middle', { createdAt: 200 }),
      session('never began', { createdAt: 400, state: 'ended', endReason: 'failed' }),
    ]);
    expect((await listSessions()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });
});

it('drills are listed apart, newest first, those alone that began', async () => {
  await db.sessions.bulkAdd([
    ended('exam'),
    ended('older', { drill: 'sit-still', createdAt: 1 }),
    ended('newer', { drill: 'silent-reading', createdAt: 2 }),
    session('never', { drill: 'sit-still', createdAt: 3 }),
  ]);
  expect((await listDrills()).map(({ id }) => id)).toEqual(['newer', 'older']);
});

describe('deleting a session', () => {
  it('deletes all that was recorded in it, and nothing else', async () => {
    for (const id of ['a', 'ab']) {
      await db.sessions.add(ended(id));
      await addViolation(violation(`early ${id}`, id, { startMs: -1 }));
      await addViolation(violation(`late ${id}`, id, { startMs: 1e12 }));
      await addEvidence(evidence(`picture ${id}`, id, 500));
      await db.traces.add(trace(`early ${id}`, id));
      await addSample(sample(id, 0));
      await addSample(sample(id, 1000));
    }
    await deleteSession('a');
    const left = await Promise.all([db.violations, db.evidence, db.traces, db.samples].map((table) => table.toArray()));
    expect((await db.sessions.toArray()).map(({ id }) => id)).toEqual(['ab']);
    expect(left.map((rows) => rows.map(({ sessionId }) => sessionId))).toEqual([
      ['ab', 'ab'],
      ['ab'],
      ['ab'],
      ['ab', 'ab'],
    ]);
  });
});
