import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { openCheckIn } from '../../../lib/session/open-check-in';
import { ended, running, useFreshDb } from '../db/fresh-db';
import { planned, SITE } from '../schedule/planned';
import { fakeTabs } from './fake-tabs';

useFreshDb();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const PAGE = fakeBrowser.runtime.getURL('/checkin.html' as never);
const pageFor = (tabId: number | undefined) => `${PAGE}?tab=${tabId}&appointment=a`;
const PAGE_WITHOUT_EXAM = `${PAGE}?appointment=a`;

describe('check-in for a planned exam', () => {
  it('opens the planned site in the background, and check-in for that tab in front', async () => {
    const tabs = fakeTabs({ id: 1, url: 'https://other.example/', active: true });
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    const [other, exam, page] = tabs.all();
    expect(other?.active).toBe(false);
    expect(exam).toMatchObject({ url: SITE.url, active: false });
    expect(page).toMatchObject({ url: pageFor(exam?.id), active: true });
    expect(tabs.frontWindowId()).toBe(1);
  });

  it('takes the tab of the site that was used last, in its own window, and leaves its page as it is', async () => {
    const tabs = fakeTabs(
      { id: 1, url: 'https://exam.example/early', lastAccessed: 5 },
      { id: 2, url: 'https://exam.example/question/3', windowId: 8, lastAccessed: 9 },
      { id: 3, url: 'https://exam.example.evil.example/', lastAccessed: 20 },
      { id: 4, url: 'http://exam.example/', lastAccessed: 20 },
      { id: 5, url: 'https://exam.example/', incognito: true, lastAccessed: 20 },
      { id: 6, url: undefined, lastAccessed: 20 },
    );
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    expect(tabs.all().slice(6)).toMatchObject([{ url: pageFor(2), windowId: 8, active: true }]);
    expect(tabs.all()[1]?.url).toBe('https://exam.example/question/3');
    expect(tabs.frontWindowId()).toBe(8);
  });

  it('opens a new tab where the browser does not tell what the others show', async () => {
    const tabs = fakeTabs({ id: 1, url: undefined });
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    expect(tabs.all().map(({ url }) => url)).toEqual([undefined, SITE.url, pageFor(tabs.all()[1]?.id)]);
  });

  it('opens a window if there is none any more', async () => {
    const tabs = fakeTabs();
    tabs.closeWindow(1);
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    const [exam, page] = tabs.all();
    expect(exam?.url).toBe(SITE.url);
    expect(page).toMatchObject({ url: pageFor(exam?.id), windowId: exam?.windowId, active: true });
  });

  it('is not begun anew by a second click', async () => {
    const tabs = fakeTabs({ id: 1, url: 'https://other.example/' });
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    const page = tabs.all().at(-1);
    const load = vi.mocked(fakeBrowser.tabs.update).mockClear();
    tabs.update(1, { active: true });
    await openCheckIn('a');
    expect(tabs.all()).toHaveLength(3);
    expect(tabs.all().at(-1)).toEqual({ ...page, active: true });
    expect(load.mock.calls).toEqual([[page?.id, { active: true }]]);
  });

  it('goes on in the same page with a new tab if the exam’s was closed meanwhile', async () => {
    const tabs = fakeTabs({ id: 1, url: pageFor(77) }, { id: 2, url: `${PAGE}?tab=2&appointment=b` });
    await putAppointment(planned({ site: SITE }));
    await openCheckIn('a');
    const [page, other, exam] = tabs.all();
    expect(exam?.url).toBe(SITE.url);
    expect(page).toMatchObject({ url: pageFor(exam?.id), active: true });
    expect(other?.url).toBe(`${PAGE}?tab=2&appointment=b`);
  });

  it('is in the given tab, also where another one is open', async () => {
    const tabs = fakeTabs({ id: 1, url: 'https://exam.example/' }, { id: 2, windowId: 8 }, { id: 3, url: pageFor(1) });
    await putAppointment(planned());
    await openCheckIn('a', { tabId: 2 });
    expect(tabs.all()[2]).toMatchObject({ url: pageFor(2), active: true });
    expect(tabs.all()).toHaveLength(3);
  });
});

describe('where something is in the way', () => {
  it('without a site the page asks for one, and is given what was chosen there', async () => {
    const tabs = fakeTabs();
    await putAppointment(planned());
    await openCheckIn('a');
    expect(tabs.all()).toMatchObject([{ url: PAGE_WITHOUT_EXAM, active: true }]);
    await openCheckIn('a', { origin: 'https://exam.example' });
    const [page, exam] = tabs.all();
    expect(exam).toMatchObject({ url: 'https://exam.example/', active: false });
    expect(page).toMatchObject({ url: pageFor(exam?.id), active: true });
  });

  it.each(['javascript:alert(1)', 'file:///etc', 'https://exam.example/path', 'nonsense'])(
    'opens nothing for what is no site: %s',
    async (origin) => {
      const tabs = fakeTabs();
      await putAppointment(planned());
      await openCheckIn('a', { origin });
      expect(tabs.all().map(({ url }) => url)).toEqual([PAGE_WITHOUT_EXAM]);
    },
  );

  it('an appointment that was removed opens no site', async () => {
    const tabs = fakeTabs();
    await openCheckIn('a', { origin: 'https://exam.example' });
    expect(tabs.all().map(({ url }) => url)).toEqual([PAGE_WITHOUT_EXAM]);
  });

  it('a session that runs for it already is shown, in the waiting room or in the exam', async () => {
    const tabs = fakeTabs({ id: 7, url: SITE.url }, { id: 8, url: pageFor(7), windowId: 3 });
    await putAppointment(planned({ site: SITE }));
    await db.sessions.add(running('s', { appointmentId: 'a', tabId: 7, checkInTabId: 8 }));
    await openCheckIn('a');
    expect(tabs.all().map(({ active }) => active)).toEqual([false, true]);
    expect(tabs.frontWindowId()).toBe(3);
    await db.sessions.put(running('s', { appointmentId: 'a', tabId: 7, checkInTabId: null }));
    await openCheckIn('a');
    expect(tabs.all()[0]?.active).toBe(true);
    expect(tabs.all()).toHaveLength(2);
  });

  it('a session for something else is none of it: the page says that it runs', async () => {
    const tabs = fakeTabs({ id: 7, url: 'https://other.example/' });
    await putAppointment(planned({ site: SITE }));
    await db.sessions.bulkAdd([running('s', { tabId: 7 }), ended('e', { appointmentId: 'a', tabId: 7 })]);
    await openCheckIn('a');
    expect(tabs.all().at(-1)?.url).toBe(pageFor(tabs.all()[1]?.id));
  });
});
