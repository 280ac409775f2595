import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { removeSession, restoreSession } from '../../../lib/db/removed-session';
import { ended, evidence, sample, trace, useFreshDb, violation } from '../db/fresh-db';

useFreshDb();

async function everything() {
  return Promise.all(db.tables.map((table) => table.toArray()));
}

async function store() {
  await db.sessions.bulkAdd([ended('s'), ended('other')]);
  await db.violations.bulkAdd([violation('v', 's'), violation('w', 'other')]);
  await db.evidence.add(evidence('e', 's', 1000));
  await db.traces.bulkAdd([trace('v', 's'), trace('w', 'other')]);
  await db.samples.bulkAdd([sample('s', 0), sample('s', 1000), sample('other', 0)]);
}

describe('a removed session', () => {
  it('is gone at once, and nothing else is', async () => {
    await store();
    await removeSession('s');
    expect((await everything()).flat().every((row) => JSON.stringify(row).includes('other'))).toBe(true);
    expect((await everything()).flat()).toHaveLength(4);
  });

  it('comes back whole when that is undone, pictures included', async () => {
    await store();
    const before = await everything();
    const removed = await removeSession('s');
    if (!removed) throw new Error('The session was not found.');
    await restoreSession(removed);
    expect(await everything()).toEqual(before);
    const [row] = await db.evidence.toArray();
    expect(await row?.picture.text()).toBe('jpeg');
  });

  it('is none if there was none', async () => {
    expect(await removeSession('nobody')).toBeNull();
  });
});
