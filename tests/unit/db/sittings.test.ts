import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { db } from '../../../lib/db/db';
import { addLogEntries } from '../../../lib/db/log';
import { listSittingsBefore, readSitting } from '../../../lib/db/sittings';
import { ended, session, useFreshDb, violation } from './fresh-db';

useFreshDb();

it('a sitting is a session with its violations and its log', async () => {
  await db.violations.add(violation('v', 's'));
  await addLogEntries('s', [{ type: 'exam-began', atMs: 0 }]);
  const sitting = await readSitting(ended('s'));
  expect(sitting.violations).toEqual([violation('v', 's')]);
  expect(sitting.log).toEqual([{ type: 'exam-began', atMs: 0 }]);
});

it('earlier sittings of the same exam come newest first, and no more than wanted', async () => {
  const at = (id: string, createdAt: number, changes = {}) => ended(id, { createdAt, ...changes });
  await db.sessions.bulkAdd([
    at('first', 1),
    at('second', 2),
    at('third', 3),
    at('elsewhere', 4, { origin: 'https://other.example' }),
    session('never', { createdAt: 5 }),
    at('this', 6),
    at('later', 7),
  ]);
  const found = await listSittingsBefore(at('this', 6), 2);
  expect(found.map(({ session: { id } }) => id)).toEqual(['third', 'second']);
});
