import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../lib/db/db';
import { LOCKDOWN_PRESETS, NOT_STRICT } from '../../../lib/lockdown/lockdown';
import { monitorHost } from '../../../lib/platform/monitor-host';
import { leaveStrictMode } from '../../../lib/session/leave-strict-mode';
import { running, STARTED_AT, useFreshDb } from '../db/fresh-db';

useFreshDb();

let asked: unknown[];
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  asked = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message);
  });
  vi.spyOn(monitorHost, 'close').mockResolvedValue();
});

const ORIGIN = 'https://exam.example';
const strict = running('s', { origin: ORIGIN, lockdown: LOCKDOWN_PRESETS.relaxed, lastHeartbeatAt: STARTED_AT + 5000 });
const stored = async () => db.sessions.get('s');

describe('turning strict mode off', () => {
  it('during a session of that site gives the session up', async () => {
    await db.sessions.add(strict);
    await leaveStrictMode(['https://other.example', ORIGIN]);
    expect(asked).toContainEqual({ to: 'monitor', type: 'monitor.end', payload: { by: 'abandoned' } });
    expect(await stored()).toMatchObject({ state: 'ended', endReason: 'abandoned' });
  });

  it.each([
    ['another site', strict, ['https://other.example', `${ORIGIN}:8443`]],
    ['no site', strict, []],
    ['a site whose session began without it', { ...strict, lockdown: NOT_STRICT }, [ORIGIN]],
  ])('for %s leaves the session alone', async (_, session, origins) => {
    await db.sessions.add(session);
    await leaveStrictMode(origins);
    expect(asked).toEqual([]);
    expect(await stored()).toEqual(session);
  });

  it('is no matter to sessions that are over', async () => {
    const over = { ...strict, state: 'ended' as const, endedAt: STARTED_AT + 9000, endReason: 'user' as const };
    await db.sessions.add(over);
    await leaveStrictMode([ORIGIN]);
    expect(asked).toEqual([]);
    expect(await stored()).toEqual(over);
  });
});
