import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../lib/db/db';
import { closeNewTab, closeTabs, listOtherTabs } from '../../../lib/session/other-tabs';
import { closedTabs } from '../../../lib/settings';
import { running, useFreshDb } from '../db/fresh-db';
import { closed } from './closed-tab';
import { type FakeTab, fakeTabs } from './fake-tabs';

useFreshDb();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});

const page = (id: number, changes: Partial<FakeTab> = {}) => ({
  id,
  url: `https://site${id}.example/`,
  title: `Page ${id}`,
  ...changes,
});
const remembered = async () => (await closedTabs.getValue()).map(({ url }) => url);

describe('the tabs beside the exam', () => {
  it('are all but the exam’s, whether it has begun or is about to', async () => {
    fakeTabs(page(1), page(2), page(3), page(4), { id: 5, url: fakeBrowser.runtime.getURL('/report.html' as never) });
    expect((await listOtherTabs(2)).map(({ id }) => id)).toEqual([1, 3, 4]);
    await db.sessions.add(running('s', { tabId: 3, checkInTabId: 4 }));
    expect((await listOtherTabs(null)).map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('closing tabs for the exam', () => {
  it('closes what was asked for, and remembers it', async () => {
    const tabs = fakeTabs(page(1), page(2, { pinned: true }), page(3));
    expect(await closeTabs([2, 3])).toBe(2);
    expect(tabs.all().map(({ id }) => id)).toEqual([1]);
    expect(await closedTabs.getValue()).toEqual([
      closed(2, { pinned: true, closedAt: expect.any(Number) }),
      closed(3, { closedAt: expect.any(Number) }),
    ]);
  });

  it('remembers before it closes: a crash in between loses nothing', async () => {
    fakeTabs(page(1));
    let before: readonly string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation(async () => {
      before = await remembered();
    });
    await closeTabs([1]);
    expect(before).toEqual(['https://site1.example/']);
  });

  it('leaves the exam, and whatever could not be opened again', async () => {
    const tabs = fakeTabs(page(1), page(2, { url: 'file:///notes.txt' }), page(3, { url: undefined }), page(4));
    await db.sessions.add(running('s', { tabId: 1 }));
    expect(await closeTabs([1, 2, 3, 4, 99])).toBe(1);
    expect(tabs.all().map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('closes the others if one stays, which is then not remembered as closed', async () => {
    const tabs = fakeTabs(page(1), page(2), page(3));
    vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation(async (id) => {
      if (Number(id) === 2) throw new Error('Tabs cannot be edited right now.');
      tabs.remove(Number(id));
    });
    expect(await closeTabs([1, 2, 3])).toBe(2);
    expect(tabs.all().map(({ id }) => id)).toEqual([2]);
    expect(await remembered()).toEqual(['https://site1.example/', 'https://site3.example/']);
  });

  it('keeps what was closed before', async () => {
    fakeTabs(page(2));
    await closedTabs.setValue([closed(1)]);
    await closeTabs([2]);
    expect(await remembered()).toEqual(['https://site1.example/', 'https://site2.example/']);
  });
});

describe('a tab that is opened during the exam', () => {
  it('is closed and remembered', async () => {
    const tabs = fakeTabs(page(1), page(2));
    await closeNewTab(page(2, { ...tabs.all()[1] }) as FakeTab);
    expect(tabs.all().map(({ id }) => id)).toEqual([1]);
    expect(await remembered()).toEqual(['https://site2.example/']);
  });

  it('is remembered with each of its like, however many a page opens at once', async () => {
    const tabs = fakeTabs(page(1), page(2), page(3), page(4));
    await Promise.all(tabs.all().slice(1).map(closeNewTab));
    expect([...(await remembered())].sort()).toEqual([2, 3, 4].map((id) => `https://site${id}.example/`));
  });

  it('is closed and forgotten if nothing was in it, or if it is private', async () => {
    const tabs = fakeTabs(page(1, { url: 'chrome://newtab/' }), page(2, { incognito: true }));
    vi.useFakeTimers();
    try {
      const closing = Promise.all(tabs.all().map(closeNewTab));
      await vi.runAllTimersAsync();
      await closing;
    } finally {
      vi.useRealTimers();
    }
    expect(tabs.all()).toEqual([]);
    expect(await remembered()).toEqual([]);
  });

  it('is asked again where it leads if it does not know yet', async () => {
    const tabs = fakeTabs(page(1, { url: 'about:blank' }));
    const [asItBegan] = tabs.all();
    vi.useFakeTimers();
    try {
      const closing = closeNewTab(asItBegan as FakeTab);
      tabs.update(1, { url: 'https://late.example/' });
      await vi.runAllTimersAsync();
      await closing;
    } finally {
      vi.useRealTimers();
    }
    expect(await remembered()).toEqual(['https://late.example/']);
  });

  it('may be gone by itself', async () => {
    fakeTabs(page(1));
    await closeNewTab({ ...page(9), windowId: 1, pinned: false, incognito: false });
    expect(await remembered()).toEqual([]);
  });
});
