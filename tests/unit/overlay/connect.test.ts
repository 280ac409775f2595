import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LastWord, MonitorStatus } from '../../../lib/messages';
import { createStatus } from '../../../lib/monitor/status';
import { type Connection, connectToMonitor } from '../../../lib/overlay/connect';
import { ended, running } from '../db/fresh-db';

const RUNNING = createStatus(running('s')).current();
const ENDED = createStatus(ended('s')).current();

/** Ports as the monitor has them. */
interface FakePort {
  readonly say: (status: MonitorStatus) => void;
  readonly drop: () => void;
}

let ports: FakePort[];
let word: LastWord;
let asked: (string | null)[];
let heard: Connection[];
let gone: number;
let leaving: AbortController;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers();
  fakeBrowser.reset();
  [ports, asked, heard, gone, word] = [[], [], [], 0, { is: 'active' }];
  leaving = new AbortController();
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(() => {
    const listeners: { message?: (status: MonitorStatus) => void; disconnect?: () => void } = {};
    ports.push({ say: (status) => listeners.message?.(status), drop: () => listeners.disconnect?.() });
    return {
      onMessage: { addListener: (listener: () => void) => (listeners.message = listener) },
      onDisconnect: { addListener: (listener: () => void) => (listeners.disconnect = listener) },
      disconnect: () => undefined,
    } as never;
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(Object(message).payload.sessionId);
    return word;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function connect(sessionId?: string): void {
  connectToMonitor((now) => heard.push(now), {
    signal: leaving.signal,
    ...(sessionId !== undefined && { sessionId }),
    onGone: () => {
      gone += 1;
    },
  });
}

const later = () => vi.advanceTimersByTimeAsync(5000);

describe('a page that follows the monitor', () => {
  it('hears that the session is over even where the monitor went before it could say so', async () => {
    connect();
    ports[0]?.say(RUNNING);
    word = { is: 'over', status: ENDED };
    ports[0]?.drop();
    await later();
    expect(asked).toEqual(['s']);
    expect(heard.at(-1)).toEqual({ connected: false, status: ENDED });
    expect(ports).toHaveLength(1);
  });

  it('hears so as well where it had heard nothing yet', async () => {
    connect('s');
    word = { is: 'over', status: ENDED };
    ports[0]?.drop();
    await later();
    expect(asked).toEqual(['s']);
    expect(heard.at(-1)?.status).toEqual(ENDED);
  });

  it('connects anew while the session goes on', async () => {
    connect();
    ports[0]?.say(RUNNING);
    ports[0]?.drop();
    await later();
    expect(heard.at(-1)).toEqual({ connected: false, status: RUNNING });
    ports[1]?.say(RUNNING);
    expect(heard.at(-1)).toEqual({ connected: true, status: RUNNING });
    expect([ports.length, gone]).toEqual([2, 0]);
  });

  it('asks no more once the monitor has said it, or the page has left', async () => {
    connect();
    ports[0]?.say(ENDED);
    ports[0]?.drop();
    await later();
    expect([asked, ports.length]).toEqual([[], 1]);

    connect();
    leaving.abort();
    ports[1]?.drop();
    await later();
    expect([asked, ports.length]).toEqual([[], 2]);
  });

  it('is told where there is no such session any more', async () => {
    connect();
    word = { is: 'unknown' };
    ports[0]?.drop();
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(1);
  });

  it('does not take another session’s status for that of its own', async () => {
    connect('mine');
    ports[0]?.say(ENDED);
    expect(heard).toEqual([]);
    ports[0]?.drop();
    await later();
    expect(asked).toEqual(['mine']);
    expect(ports).toHaveLength(2);
  });
});
