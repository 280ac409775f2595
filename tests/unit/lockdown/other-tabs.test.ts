import { describe, expect, it } from 'vitest';
import { concernsExam, mayClose } from '../../../lib/lockdown/new-tab';
import { type ListedTab, otherTabs, parseClosedTabs } from '../../../lib/lockdown/other-tabs';

const OWN = 'chrome-extension://abc/';
const tab = (id: number, change: Partial<ListedTab> = {}): ListedTab => ({
  id,
  windowId: 1,
  url: `https://site${id}.example/page`,
  title: `Page ${id}`,
  pinned: false,
  incognito: false,
  ...change,
});
const ids = (tabs: readonly ListedTab[]) => otherTabs(tabs, new Set([1]), OWN).map(({ id }) => id);

describe('the tabs beside the exam', () => {
  it('are neither the exam, nor pages of the extension, nor private ones', () => {
    const tabs = [tab(1), tab(2), tab(3, { url: `${OWN}report.html` }), tab(4, { incognito: true }), tab(5)];
    expect(ids(tabs)).toEqual([2, 5]);
  });

  it('have title and host, and all that is needed to open them again', () => {
    expect(otherTabs([tab(2, { pinned: true })], new Set(), OWN)).toEqual([
      {
        id: 2,
        title: 'Page 2',
        host: 'site2.example',
        closable: { url: 'https://site2.example/page', title: 'Page 2', pinned: true, windowId: 1 },
      },
    ]);
  });

  it.each([undefined, 'file:///home/notes.txt', 'chrome://settings/', 'data:text/html,hello', 'javascript:alert(1)'])(
    'are not closed where they could not be opened again: %s',
    (url) => {
      expect(otherTabs([tab(2, { url })], new Set(), OWN)).toMatchObject([{ id: 2, closable: null }]);
    },
  );

  it('may be empty pages, which are closed too', () => {
    expect(otherTabs([tab(2, { url: 'chrome://newtab/' })], new Set(), OWN)[0]?.closable).not.toBeNull();
  });
});

describe('a tab that was just opened', () => {
  it('is closed again only where the site says so', () => {
    expect(mayClose({ openerTabId: 1 }, 1, 'close')).toBe(true);
    expect(mayClose({ openerTabId: 1 }, 1, 'log')).toBe(false);
  });

  it('is closed again if nothing is in it yet', () => {
    expect(mayClose({ pendingUrl: 'chrome://newtab/' }, 1, 'close')).toBe(true);
    expect(mayClose({ url: 'about:blank' }, 1, 'close')).toBe(true);
  });

  it('stays if it came from elsewhere, with something in it or unknown', () => {
    expect(mayClose({ openerTabId: 7, url: 'https://mail.example' }, 1, 'close')).toBe(false);
    expect(mayClose({ pendingUrl: 'https://mail.example', url: '' }, 1, 'close')).toBe(false);
    expect(mayClose({}, 1, 'close')).toBe(false);
  });
});

describe('a new tab', () => {
  it('concerns the exam if it was opened from it', () => {
    expect(concernsExam({ openerTabId: 1, active: false }, 1, true)).toBe(true);
    expect(concernsExam({ openerTabId: 7, active: true }, 1, false)).toBe(false);
  });

  it('from nobody knows where concerns it if it comes to the front, or if one is at the exam', () => {
    expect(concernsExam({ active: true }, 1, false)).toBe(true);
    expect(concernsExam({ active: false }, 1, true)).toBe(true);
    expect(concernsExam({ active: false }, 1, false)).toBe(false);
  });
});

describe('a stored list of closed tabs', () => {
  const closed = { url: 'https://a.example', title: 'A', pinned: false, windowId: 3, closedAt: 5 };

  it('comes back as it was', () => {
    expect(parseClosedTabs([closed])).toEqual([closed]);
  });

  it('loses only the entries that make no sense', () => {
    expect(
      parseClosedTabs([closed, null, 'x', {}, { ...closed, url: 'javascript:alert(1)' }, { url: closed.url }]),
    ).toEqual([closed, { url: closed.url, title: '', pinned: false, windowId: -1, closedAt: 0 }]);
    expect(parseClosedTabs('none')).toEqual([]);
  });
});
