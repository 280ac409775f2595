import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { PracticeProctorDb } from '../../../lib/db/db';
import { VERSION_1 } from './version-1';

const NAME = 'migrated';
afterEach(() => Dexie.delete(NAME));

/** What sessions were before there were exams and providers: sat under the user's own rules, without a limit. */
const ADDED_IN_3 = {
  plan: {
    packId: 'own/rules',
    packName: 'My own rules',
    exam: null,
    minutes: null,
    extraTime: 'none',
    breaks: { kind: 'none' },
    conduct: { live: true, warnings: null, endsAtOnce: {} },
    timeAlertsMinutes: [],
    interruptions: 'none',
  },
  waitMs: null,
  checkInTabId: null,
  appointmentId: null,
  lockdown: {
    fullscreen: false,
    acts: { copy: 'log', cut: 'log', paste: 'log', print: 'off', menu: 'off', drag: 'off', select: 'off' },
    newTabs: 'off',
    otherTabs: false,
    watched: { zoom: false, windowSize: false, devtools: false, displays: false, devices: false, lock: false },
  },
};

async function storeVersion1(): Promise<void> {
  const old = new Dexie(NAME);
  old.version(1).stores(VERSION_1.stores);
  for (const [table, rows] of Object.entries(VERSION_1.rows)) await old.table(table).bulkAdd([...rows]);
  old.close();
}

describe('a database of version 1', () => {
  it('keeps all that it held, and no violation in it is marked as a false alarm', async () => {
    await storeVersion1();
    const migrated = new PracticeProctorDb(NAME);
    const { sessions, violations, samples } = VERSION_1.rows;
    expect(await migrated.sessions.toArray()).toEqual(sessions.map((row) => ({ ...row, ...ADDED_IN_3 })));
    expect(await migrated.violations.toArray()).toEqual(
      violations.map((row) => ({ ...row, falseAlarmAt: null, note: '' })),
    );
    expect(await migrated.samples.toArray()).toEqual(samples);
    expect(await migrated.traces.count()).toBe(0);
    expect(await migrated.log.count()).toBe(0);
    expect(await migrated.appointments.count()).toBe(0);
    migrated.close();
  });

  it('can hold what happens in a session from now on', async () => {
    await storeVersion1();
    const migrated = new PracticeProctorDb(NAME);
    await migrated.log.add({ sessionId: 'old', atMs: 0, entry: { type: 'exam-began', atMs: 0 } });
    const range = migrated.log.where('[sessionId+atMs]').between(['old', 0], ['old', Number.POSITIVE_INFINITY]);
    expect(await range.toArray()).toMatchObject([{ entry: { type: 'exam-began' } }]);
    migrated.close();
  });

  it('can be asked for all breaks at once', async () => {
    await storeVersion1();
    const migrated = new PracticeProctorDb(NAME);
    await migrated.log.bulkAdd([
      { sessionId: 'old', atMs: 0, entry: { type: 'exam-began', atMs: 0 } },
      { sessionId: 'old', atMs: 5, entry: { type: 'break-began', atMs: 5 } },
    ]);
    expect(await migrated.log.where('entry.type').equals('break-began').toArray()).toMatchObject([{ atMs: 5 }]);
    migrated.close();
  });

  it('can be asked for the violations of a rule, and for the marked ones', async () => {
    await storeVersion1();
    const migrated = new PracticeProctorDb(NAME);
    await migrated.violations.update('v1', { falseAlarmAt: 1_750_000_100_000 });
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await migrated.violations.where('rule').equals('talking').toArray())).toEqual(['v2']);
    expect(ids(await migrated.violations.where('falseAlarmAt').above(0).toArray())).toEqual(['v1']);
    migrated.close();
  });
});
