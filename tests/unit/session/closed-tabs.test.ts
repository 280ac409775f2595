import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTabs, restoreTabs } from '../../../lib/session/closed-tabs';
import { closeTabs } from '../../../lib/session/other-tabs';
import { closedTabs } from '../../../lib/settings';
import { useFreshDb } from '../db/fresh-db';
import { closed } from './closed-tab';
import { fakeTabs } from './fake-tabs';

useFreshDb();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const page = (id: number, changes = {}) => ({ id, url: `https://site${id}.example/`, ...changes });
const remembered = async () => (await closedTabs.getValue()).map(({ url }) => url);

describe('opening the closed tabs again', () => {
  it('opens them in the background, in their window and pinned as they were, and forgets them', async () => {
    const tabs = fakeTabs(page(1, { active: true }));
    await closedTabs.setValue([closed(2, { pinned: true }), closed(3)]);
    expect(await restoreTabs()).toBe(2);
    expect(tabs.all()).toMatchObject([
      { id: 1, active: true },
      { url: 'https://site2.example/', pinned: true, active: false, windowId: 1 },
      { url: 'https://site3.example/', pinned: false, active: false, windowId: 1 },
    ]);
    expect(await remembered()).toEqual([]);
  });

  it('opens one new window for all of a window that is gone', async () => {
    const tabs = fakeTabs(page(1));
    await closedTabs.setValue([closed(2, { windowId: 50, pinned: true }), closed(3, { windowId: 50 }), closed(4)]);
    await restoreTabs();
    const [, second, third, fourth] = tabs.all();
    expect(second?.windowId).not.toBe(1);
    expect(second?.pinned).toBe(true);
    expect(third?.windowId).toBe(second?.windowId);
    expect(fourth?.windowId).toBe(1);
    expect(tabs.frontWindowId()).toBeNull();
  });

  it('opens each once for somebody who clicks twice', async () => {
    const tabs = fakeTabs(page(1));
    await closedTabs.setValue([closed(2)]);
    await Promise.all([restoreTabs(), restoreTabs()]);
    expect(tabs.all()).toHaveLength(2);
  });

  it('keeps what could not be opened, opens the rest, and says so', async () => {
    const tabs = fakeTabs(page(1));
    await closedTabs.setValue([closed(2), closed(3), closed(4)]);
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
      if (url.includes('site3')) throw new Error('No.');
      return tabs.open(url) as never;
    });
    vi.spyOn(fakeBrowser.windows, 'create').mockRejectedValue(new Error('No.'));
    await expect(restoreTabs()).rejects.toThrow('Not all tabs');
    expect(tabs.all().map(({ url }) => url)).toEqual([1, 2, 4].map((id) => `https://site${id}.example/`));
    expect(await remembered()).toEqual(['https://site3.example/']);
  });

  it('does not forget what is closed meanwhile', async () => {
    const tabs = fakeTabs(page(1), page(9));
    await closedTabs.setValue([closed(2), closed(3)]);
    await Promise.all([restoreTabs(), closeTabs([9])]);
    expect(await remembered()).toEqual(['https://site9.example/']);
    expect(tabs.all()).toHaveLength(3);
  });

  it('forgets each one as it is open: a crash in between opens none twice', async () => {
    fakeTabs(page(1));
    await closedTabs.setValue([closed(2), closed(3)]);
    const left: number[] = [];
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async () => {
      left.push((await remembered()).length);
      return { id: 1 } as never;
    });
    await restoreTabs();
    expect(left).toEqual([2, 1]);
  });

  it('leaves out what is broken, and is nothing where nothing was closed', async () => {
    const tabs = fakeTabs();
    await fakeBrowser.storage.local.set({ closedTabs: [{ url: 'javascript:alert(1)' }, null, closed(2)] });
    expect(await restoreTabs()).toBe(1);
    expect(tabs.all().map(({ url }) => url)).toEqual(['https://site2.example/']);
    expect(await restoreTabs()).toBe(0);
  });

  it('is not wanted any more once they are forgotten', async () => {
    const tabs = fakeTabs();
    await closedTabs.setValue([closed(2)]);
    await forgetTabs();
    expect(await restoreTabs()).toBe(0);
    expect(tabs.all()).toEqual([]);
  });
});
