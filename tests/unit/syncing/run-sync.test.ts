import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../lib/db/db';
import { deleteSession } from '../../../lib/db/sessions';
import { habitGoals, ruleOverrides, sensitivity, syncLedger, syncOn, syncStatus } from '../../../lib/settings';
import { readOtherSittings } from '../../../lib/syncing/other-sittings';
import { isSyncAlarm, requestSync } from '../../../lib/syncing/request-sync';
import { emptySync, syncNow, turnSync } from '../../../lib/syncing/run-sync';
import { watchSync } from '../../../lib/syncing/serve-sync';
import { useFreshDb } from '../db/fresh-db';
import { recorded, sat } from '../habits/sat';
import { type Computer, computer } from '../sync/computer';

useFreshDb();
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const area = () => fakeBrowser.storage.sync.get(null);
const alarms = async () => (await fakeBrowser.alarms.getAll()).filter(isSyncAlarm).map(({ name }) => name);

/** Another computer that syncs with what is in this browser's sync storage. */
async function withOther(other: Computer, now = Date.now()): Promise<void> {
  for (const key of [...other.area.keys()]) other.area.delete(key);
  for (const [key, value] of Object.entries(await area())) other.area.set(key, value);
  other.sync(now);
  await fakeBrowser.storage.sync.set(Object.fromEntries(other.area));
}

describe('while sync is off', () => {
  it('nothing is written, nothing is read, no alarm is set', async () => {
    await withOther(
      Object.assign(computer('bbbbbb'), { settings: { sensitivity: 'severe' }, sittings: [sat(20_000)] }),
    );
    const before = await area();
    await habitGoals.setValue({ 'no-talking': 90 });
    await requestSync();
    await syncNow();
    expect(await area()).toEqual(before);
    expect(await sensitivity.getValue()).toBe('exam');
    expect(await readOtherSittings(Date.now())).toEqual([]);
    expect(await alarms()).toEqual([]);
  });
});

describe('turning sync on', () => {
  it('stores settings and sittings, and looks after them from then on', async () => {
    await sensitivity.setValue('severe');
    await db.sessions.add(recorded(30));
    await turnSync(true);
    expect(Object.keys(await area())).toHaveLength(3);
    expect(JSON.stringify(await area())).toContain('severe');
    expect(await alarms()).toEqual(['sync-hourly']);
    expect(await syncStatus.getValue()).toMatchObject({ problem: null, counts: { sittings: 1, computers: 0 } });
  });

  it('takes over what another computer has stored', async () => {
    await withOther(
      Object.assign(computer('bbbbbb'), { settings: { sensitivity: 'severe' }, sittings: [sat(20_000)] }),
    );
    await habitGoals.setValue({ 'no-talking': 90 });
    await turnSync(true);
    expect(await sensitivity.getValue()).toBe('severe');
    expect(await habitGoals.getValue()).toMatchObject({ 'no-talking': 90 });
    expect(await readOtherSittings(Date.now())).toMatchObject([{ startedAt: 20_000 * 86_400_000, isElsewhere: true }]);
    expect(await syncStatus.getValue()).toMatchObject({ counts: { computers: 1 } });
  });
});

describe('a change', () => {
  it('goes to the other computer and one comes back, and then there is quiet', async () => {
    const other = computer('bbbbbb');
    await turnSync(true);
    await withOther(other);
    await ruleOverrides.setValue({ talking: { enabled: false } });
    await syncNow();
    await withOther(other);
    expect(other.settings.ruleOverrides).toEqual({ talking: { enabled: false } });
    other.settings.sensitivity = 'relaxed';
    await withOther(other, Date.now() + 1);
    await syncNow();
    expect(await sensitivity.getValue()).toBe('relaxed');
    await withOther(other);
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await syncNow();
    await syncNow();
    expect(set).not.toHaveBeenCalled();
  });

  it('waits for an alarm, one for many', async () => {
    await turnSync(true);
    watchSync();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (const minutes of [70, 80, 90]) await habitGoals.setValue({ 'no-talking': minutes });
    await vi.waitFor(async () => expect(await alarms()).toContain('sync-soon'));
    expect(set).not.toHaveBeenCalled();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync-soon', scheduledTime: 0, persistAcrossSessions: true });
    await vi.waitFor(() => expect(set).toHaveBeenCalledOnce());
  });

  it('of another computer is taken over when it comes, by as many looks as it takes', async () => {
    const other = computer('bbbbbb');
    await turnSync(true);
    watchSync();
    other.settings.sensitivity = 'relaxed';
    await withOther(other);
    await vi.waitFor(async () => expect(await sensitivity.getValue()).toBe('relaxed'));
  });

  it('that is made while both sides are looked at is not lost', async () => {
    const other = computer('bbbbbb');
    await turnSync(true);
    other.settings.ruleOverrides = { talking: { enabled: false } };
    await withOther(other);
    const local: { get(keys: unknown): Promise<unknown> } = fakeBrowser.storage.local;
    const read = local.get.bind(local);
    let looks = 0;
    vi.spyOn(local, 'get').mockImplementation(async (keys) => {
      if (Array.isArray(keys) && keys.includes('sensitivity') && ++looks === 2) await sensitivity.setValue('severe');
      return read(keys);
    });
    await syncNow();
    expect(looks).toBeGreaterThan(2);
    expect(await sensitivity.getValue()).toBe('severe');
    expect(await ruleOverrides.getValue()).toEqual({ talking: { enabled: false } });
  });
});

it('looks once for all that happens before it begins', async () => {
  await turnSync(true);
  const get = vi.spyOn(fakeBrowser.storage.sync, 'get');
  await Promise.all([syncNow(), syncNow(), syncNow(), syncNow()]);
  expect(get).toHaveBeenCalledOnce();
});

it('deletes a session’s summary with the session', async () => {
  await db.sessions.add(recorded(30));
  await turnSync(true);
  await deleteSession('s');
  await syncNow();
  expect(Object.keys(await area()).filter((key) => key.startsWith('habits'))).toEqual([]);
});

describe('what the browser refuses', () => {
  it.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['The disk is gone.', 'failed'],
  ])('is told and tried again, later each time: %s', async (message, kind) => {
    await turnSync(true);
    await sensitivity.setValue('severe');
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error(message));
    const waits = [];
    for (const times of [1, 2, 3]) {
      await syncNow();
      expect(await syncStatus.getValue()).toMatchObject({ problem: { kind, times } });
      waits.push(Number((await fakeBrowser.alarms.get('sync-soon'))?.scheduledTime) - Date.now());
    }
    expect(waits.map((wait) => Math.round(wait / 60_000))).toEqual([2, 4, 8]);
    await requestSync();
    expect(Math.round((Number((await fakeBrowser.alarms.get('sync-soon'))?.scheduledTime) - Date.now()) / 60_000)).toBe(
      8,
    );
    set.mockRestore();
    await syncNow();
    expect(await syncStatus.getValue()).toMatchObject({ problem: null });
    expect(JSON.stringify(await area())).toContain('severe');
  });
});

describe('turning sync off', () => {
  it('leaves what is stored, and takes up where it was when it is on again', async () => {
    const other = computer('bbbbbb');
    await sensitivity.setValue('severe');
    await turnSync(true);
    await withOther(other);
    await turnSync(false);
    expect(await alarms()).toEqual([]);
    other.settings.sensitivity = 'relaxed';
    await withOther(other);
    await turnSync(true);
    expect(await sensitivity.getValue()).toBe('relaxed');
  });

  it('can remove what is stored, and leaves all that is here', async () => {
    await sensitivity.setValue('severe');
    await db.sessions.add(recorded(30));
    await turnSync(true);
    await emptySync();
    expect(await area()).toEqual({});
    expect(await syncOn.getValue()).toBe(false);
    expect(await sensitivity.getValue()).toBe('severe');
    expect(await db.sessions.count()).toBe(1);
  });

  it('happens by itself when another computer has removed what is stored', async () => {
    await sensitivity.setValue('severe');
    await turnSync(true);
    watchSync();
    await fakeBrowser.storage.sync.clear();
    // The pretended browser tells of nothing when it is cleared.
    await syncNow();
    expect(await syncOn.getValue()).toBe(false);
    expect(await syncStatus.getValue()).toMatchObject({ isEmptied: true });
    expect(await area()).toEqual({});
    expect(await sensitivity.getValue()).toBe('severe');
    await turnSync(true);
    expect(Object.keys(await area())).not.toEqual([]);
    expect(await syncOn.getValue()).toBe(true);
  });
});

it('begins anew after a damaged ledger', async () => {
  await sensitivity.setValue('severe');
  await turnSync(true);
  await syncLedger.setValue({ computer: '../../x', leaves: 'none' });
  await syncNow();
  expect(await syncStatus.getValue()).toMatchObject({ problem: null, counts: { computers: 1 } });
  expect(await sensitivity.getValue()).toBe('severe');
});
