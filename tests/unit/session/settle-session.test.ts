import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../lib/db/db';
import { monitorHost } from '../../../lib/platform/monitor-host';
import { settleSession } from '../../../lib/session/controller';
import { ended, running, STARTED_AT, useFreshDb } from '../db/fresh-db';

useFreshDb();

const WATCH = 'watch-session';
/** What the monitor is at; `undefined` = it does not answer. */
let monitored: string | null | undefined;
let isOpen: boolean;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  isOpen = true;
  vi.spyOn(monitorHost, 'isOpen').mockImplementation(async () => isOpen);
  vi.spyOn(monitorHost, 'close').mockImplementation(async () => {
    isOpen = false;
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    if (monitored === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { sessionId: monitored };
  });
  await fakeBrowser.alarms.create(WATCH, { periodInMinutes: 0.5 });
});

afterEach(() => void vi.restoreAllMocks());

const isWatched = async () => (await fakeBrowser.alarms.get(WATCH)) !== undefined;
const ENDED_AT = STARTED_AT + 60_000;
const setNow = (now: number) => vi.spyOn(Date, 'now').mockReturnValue(now);

describe('the monitor of a session that is over', () => {
  it('stays until it has told everybody', async () => {
    await db.sessions.add(ended('s', { endedAt: ENDED_AT }));
    monitored = 's';
    setNow(ENDED_AT + 20);
    await settleSession();
    expect([isOpen, await isWatched()]).toEqual([true, true]);

    monitored = null;
    await settleSession();
    expect([isOpen, await isWatched()]).toEqual([false, false]);
  });

  it.each([
    ['a while later', ENDED_AT + 6000],
    ['after the clock was set back', ENDED_AT - 3_600_000],
  ])('is closed all the same where it never lets go: %s', async (_, now) => {
    await db.sessions.add(ended('s', { endedAt: ENDED_AT }));
    monitored = 's';
    setNow(now);
    await settleSession();
    expect([isOpen, await isWatched()]).toEqual([false, false]);
  });

  it('is closed where the session has been deleted, and where it does not answer', async () => {
    monitored = 'deleted';
    await settleSession();
    expect(isOpen).toBe(false);

    isOpen = true;
    monitored = undefined;
    await settleSession();
    expect(isOpen).toBe(false);
  });
});

it('leaves the monitor of a running session alone', async () => {
  await db.sessions.add(running('s'));
  monitored = 's';
  await settleSession();
  expect([isOpen, await isWatched()]).toEqual([true, true]);
});
