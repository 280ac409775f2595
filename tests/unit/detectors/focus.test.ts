import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../lib/db/db';
import { watchFocus } from '../../../lib/detectors/background/focus';
import { running, useFreshDb } from '../db/fresh-db';
import { type FakeTabs, fakeTabs } from '../session/fake-tabs';

useFreshDb();

const EXAM = 7;
const OTHER = 8;
const URL = 'https://exam.example/test';
/** As browsers have it for "no window". */
const NONE = -1;

let tabs: FakeTabs;
let reported: string[];

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  reported = [];
  tabs = fakeTabs(
    { id: EXAM, windowId: 1, url: URL, active: true },
    { id: OTHER, windowId: 1, url: 'https://other.example/' },
    { id: 20, windowId: 2, url: 'https://third.example/', active: true },
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { fact } = Object(message).payload;
    reported.push(fact.on);
    return undefined as never;
  });
  await db.sessions.add(running('s', { tabId: EXAM, windowId: 1, origin: 'https://exam.example' }));
  vi.spyOn(fakeBrowser.tabs.onAttached, 'addListener').mockImplementation(() => undefined);
  watchFocus();
});

const focus = (windowId: number) => fakeBrowser.windows.onFocusChanged.trigger(windowId);
const activated = (tabId: number, windowId = 1) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId });
const show = (tabId: number) => tabs.update(tabId, { active: true });

describe('the focus', () => {
  it('is on the exam, in another application, in another window, and back', async () => {
    await focus(1);
    await focus(NONE);
    await focus(2);
    await focus(1);
    expect(reported).toEqual(['exam', 'other-app', 'other-window', 'exam']);
  });

  it('is on another tab also where the browser loses the keyboard to it, before or after', async () => {
    show(OTHER);
    await Promise.all([activated(OTHER), focus(NONE)]);
    await Promise.all([focus(NONE), activated(OTHER)]);
    expect(reported).toEqual(['other-tab', 'other-tab', 'other-tab', 'other-tab']);
    show(EXAM);
    await activated(EXAM);
    expect(reported.at(-1)).toBe('exam');
  });

  it('is on another site in the exam’s tab, whatever window has the keyboard', async () => {
    tabs.update(EXAM, { url: 'https://other.example/' });
    await activated(EXAM);
    await focus(2);
    expect(reported).toEqual(['other-site', 'other-site']);
  });

  it('is told of in the order in which things happened, however long a look takes', async () => {
    const look = vi.mocked(fakeBrowser.tabs.get);
    const real = look.getMockImplementation();
    look.mockImplementationOnce(async (id) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return real?.(id, () => undefined) as never;
    });
    await Promise.all([focus(2), focus(1)]);
    expect(reported).toEqual(['other-window', 'exam']);
  });

  it('is no matter of what tabs in other windows do', async () => {
    await activated(20, 2);
    expect(reported).toEqual([]);
  });

  it('is still looked at after a look that failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(new Error('No.'));
    await focus(NONE);
    await focus(1);
    expect(said).toHaveBeenCalledOnce();
    expect(reported).toEqual(['exam']);
  });
});
