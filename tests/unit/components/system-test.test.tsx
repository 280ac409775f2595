// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SystemTest } from '../../../components/system-test/SystemTest';
import { SystemTestLine } from '../../../components/system-test/SystemTestLine';
import { db } from '../../../lib/db/db';
import { systemTest } from '../../../lib/settings';
import { CHECK_IDS, type CheckId } from '../../../lib/system-test/checks';
import type { Grade } from '../../../lib/system-test/define-check';
import { running, useFreshDb } from '../db/fresh-db';
import { change, find, mount } from './mounted';

useFreshDb();
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const DAY_MS = 24 * 3600 * 1000;

async function wasTested(at: number, changes: Partial<Record<CheckId, Grade>> = {}): Promise<void> {
  const passed = Object.fromEntries(CHECK_IDS.map((id) => [id, 'pass'])) as Record<CheckId, Grade>;
  await systemTest.setValue({ at, grades: { ...passed, ...changes } });
}

/** The browser's answers: to the request for camera and microphone, and to whether they are allowed. */
function browserAnswers(getUserMedia: () => Promise<MediaStream>, state = 'prompt'): void {
  vi.stubGlobal('navigator', {
    ...navigator,
    permissions: { query: async () => ({ state }) },
    mediaDevices: { getUserMedia, enumerateDevices: async () => [] },
    storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) },
  });
}

const refuses = (name: string) => vi.fn(() => Promise.reject(new DOMException('refused', name)));
const asksOn = () => new Promise<never>(() => undefined);

async function shown() {
  const root = await mount(<SystemTest />);
  const button = () => root.querySelector<HTMLButtonElement>('.system-test__panel button');
  await vi.waitFor(() => expect(button()?.disabled).toBe(false));
  const row = (name: string) => find(root, 'h3', name).closest('li');
  return { root, button, row, press: (text: string) => change(() => find(root, 'button', text).click()) };
}

describe('the system test, before it is run', () => {
  it('says what it does, and that nothing is recorded', async () => {
    const { root, button } = await shown();
    expect(root.textContent).toMatch(/Nothing is recorded/);
    expect(root.textContent).toContain('Not tested yet');
    expect(button()?.textContent).toBe('Start the test');
    expect(root.querySelectorAll('.check')).toHaveLength(CHECK_IDS.length);
  });

  it('says how the last one came out, and what there was to look at', async () => {
    await wasTested(Date.now(), { framing: 'look', 'room-noise': 'look' });
    const { root, row } = await shown();
    await vi.waitFor(() => expect(root.textContent).toMatch(/Two things to look at \(tested today/));
    expect(root.textContent).toContain('Framing · Room noise');
    expect(row('Framing')?.textContent).toContain('Last time: look at this');
  });

  it('asks to be run again after a week', async () => {
    await wasTested(Date.now() - 8 * DAY_MS);
    const { root } = await shown();
    await vi.waitFor(() => expect(root.textContent).toMatch(/Run it again: the last test is more than a week old/));
  });

  it('is not to be had during a session, which has the camera to itself', async () => {
    await db.sessions.add(running('now'));
    const root = await mount(<SystemTest />);
    await vi.waitFor(() => expect(root.textContent).toContain('A session is running'));
    expect(root.querySelector<HTMLButtonElement>('.system-test__panel button')?.disabled).toBe(true);
  });
});

describe('the system test, run', () => {
  it('goes on to the end without camera and microphone, asks once, and says what to do', async () => {
    const getUserMedia = refuses('NotAllowedError');
    browserAnswers(getUserMedia);
    const { root, row, button, press } = await shown();
    const start = button();
    await press('Start the test');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Run it again'));
    expect(button()).toBe(start);
    expect(getUserMedia).toHaveBeenCalledTimes(1);
    expect(row('Permissions')?.textContent).toMatch(/Fail.*not allowed.*choose “Allow”/);
    expect(row('Framing')?.textContent).toMatch(/Not tested: see “Permissions”/);
    expect(row('Room for the log')?.textContent).toMatch(/Pass/);
    await vi.waitFor(() => expect(root.textContent).toMatch(/Not ready.*tested today/));
  });

  it('stores grades and nothing else', async () => {
    browserAnswers(refuses('NotAllowedError'), 'denied');
    const { button, press } = await shown();
    await press('Start the test');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Run it again'));
    const stored = await systemTest.getValue();
    expect(Object.keys(stored ?? {}).sort()).toEqual(['at', 'grades']);
    expect(stored?.grades).toMatchObject({ permissions: 'fail', framing: 'untested', disk: 'pass', speakers: 'info' });
  });

  it('tests one check again, alone, and stores how it comes out', async () => {
    browserAnswers(refuses('NotAllowedError'), 'denied');
    const { row, button, press } = await shown();
    await press('Start the test');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Run it again'));
    const getUserMedia = refuses('NotAllowedError');
    browserAnswers(getUserMedia, 'granted');
    await change(() => void row('Permissions')?.querySelector('button')?.click());
    await vi.waitFor(() => expect(row('Permissions')?.textContent).toMatch(/Pass/));
    expect(getUserMedia).not.toHaveBeenCalled();
    await vi.waitFor(async () => expect((await systemTest.getValue())?.grades.permissions).toBe('pass'));
  });

  it('gives the focus back to the button that tests a check again', async () => {
    browserAnswers(refuses('NotAllowedError'), 'denied');
    const { row, button, press } = await shown();
    await press('Start the test');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Run it again'));
    const again = row('Room for the log')?.querySelector('button');
    await change(() => void again?.click());
    document.body.focus();
    await vi.waitFor(() => expect(document.activeElement).toBe(again));
  });

  it('tells missing devices at once, and tests the rest', async () => {
    browserAnswers(refuses('NotFoundError'), 'granted');
    const { root, row, button, press } = await shown();
    await press('Start the test');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Run it again'));
    expect(row('Camera picture')?.textContent).toMatch(/Fail.*No camera was found.*Plug one in/);
    expect(row('Microphone')?.textContent).toMatch(/Fail.*No microphone was found/);
    expect(row('Framing')?.textContent).toMatch(/Not tested: see “Camera picture”/);
    expect(row('Room for the log')?.textContent).toMatch(/Pass/);
    await vi.waitFor(() => expect(root.textContent).toContain('Camera picture · Microphone'));
  });

  it('can be stopped while the browser is still asking, and stores nothing', async () => {
    browserAnswers(asksOn);
    const { root, press, button } = await shown();
    await press('Start the test');
    await vi.waitFor(() => expect(root.textContent).toContain('choose “Allow”'));
    await press('Stop');
    expect(root.textContent).toContain('Stopped. Camera and microphone are off.');
    expect(button()?.textContent).toBe('Run it again');
    expect(root.textContent).not.toContain('Testing …');
    expect(await systemTest.getValue()).toBeNull();
  });

  it('stops at once when the page goes out of sight, or a session begins', async () => {
    browserAnswers(asksOn);
    const { root, press } = await shown();
    await press('Start the test');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await change(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(root.textContent).toContain('out of sight');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    await press('Run it again');
    await db.sessions.add(running('now'));
    await vi.waitFor(() => {
      expect(root.textContent).toContain('A session is running');
      expect(root.textContent).not.toContain('Testing …');
    });
  });
});

describe('the line about the system test', () => {
  it.each([
    [null, 'System test: not tested yet · Run'],
    [{ at: 'never', grades: {} }, 'System test: not tested yet · Run'],
  ])('without a test that counts (%j) leads to it', async (stored, words) => {
    await fakeBrowser.storage.local.set({ systemTest: stored });
    const root = await mount(<SystemTestLine />);
    await vi.waitFor(() => expect(root.textContent).toContain(words));
    expect(root.querySelector('a')?.getAttribute('href')).toBe('system-test.html');
  });

  it.each([
    [2, {}, 'System test: ready, 2 days ago · Run again'],
    [2, { light: 'look' }, 'System test: one thing to look at, 2 days ago · Run again'],
    [9, {}, 'System test: more than a week old · Run again'],
  ] as const)('%s days later says how it came out: %j', async (days, changes, words) => {
    await wasTested(Date.now() - days * DAY_MS, changes);
    const root = await mount(<SystemTestLine />);
    await vi.waitFor(() => expect(root.textContent).toContain(words));
  });
});
