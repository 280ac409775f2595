// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CheckIn } from '../../../components/check-in/CheckIn';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import type { Appointment } from '../../../lib/schedule/appointment';
import { examChoices, packEdits, strictSites } from '../../../lib/settings';
import { ended, running, useFreshDb } from '../db/fresh-db';
import { DAY_MS, MINUTE_MS, planned, SITE } from '../schedule/planned';
import { fakePermissions } from '../session/fake-permissions';
import { fakeTabs } from '../session/fake-tabs';
import { change, find, mount } from './mounted';

useFreshDb();

const ALLOWED = 'https://exam.example/*';
const SAA = { ...planned().choice, packId: 'onvue/aws', examCode: 'SAA-C03' };
let sent: unknown[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sent = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message);
    return { opened: true };
  });
});

/** The appointment whose check-in opened five minutes ago. */
const open = (changes: Partial<Appointment> = {}) =>
  planned({ startsAt: Date.now() + 25 * MINUTE_MS, site: SITE, choice: SAA, ...changes });

async function shown(search: string) {
  history.replaceState(null, '', `/checkin.html${search}`);
  const root = await mount(<CheckIn />);
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
  const title = () => root.querySelector('h1')?.textContent;
  const press = (text: string) => change(() => find(root, 'button', text).click());
  return { root, title, press, becomes: (text: string) => vi.waitFor(() => expect(title()).toBe(text)) };
}

describe('check-in for a planned exam', () => {
  it('is for the exam and the rules that are planned, whatever is practised on the site else', async () => {
    fakePermissions(ALLOWED);
    fakeTabs({ id: 5, url: SITE.url, title: 'Practice' });
    await examChoices.setValue({ [SITE.origin]: { ...SAA, packId: 'psi/other', examCode: null } });
    await putAppointment(open());
    const { root, title } = await shown('?tab=5&appointment=a');
    expect(title()).toBe('Rehearse check-in');
    expect(root.textContent).toMatch(/SAA-C03.*OnVUE/);
    expect(root.textContent).toContain('It starts in 25 minutes.');
    find(root, 'button', 'Begin check-in');
  });

  it('begins as soon as the new tab knows where it is going', async () => {
    fakePermissions(ALLOWED);
    fakeTabs({ id: 5, url: '', pendingUrl: SITE.url, status: 'loading' });
    await putAppointment(open());
    expect((await shown('?tab=5&appointment=a')).title()).toBe('Rehearse check-in');
  });

  it('leads back to the exam’s tab, to sign in there first', async () => {
    fakePermissions(ALLOWED);
    const tabs = fakeTabs({ id: 5, url: SITE.url });
    await putAppointment(open());
    const { press } = await shown('?tab=5&appointment=a');
    await press('Show the exam’s tab');
    await vi.waitFor(() => expect(tabs.all()[0]?.active).toBe(true));
  });

  it.each([
    [2 * DAY_MS, /Check-in is not open yet. You can rehearse it now./],
    [-4 * MINUTE_MS, /It has begun. Check-in closes in 12 minutes./],
    [-60 * MINUTE_MS, /Check-in has closed: .* You can still rehearse it./],
  ])('says how it stands %i ms before its time, and goes on in any case', async (inMs, text) => {
    fakePermissions(ALLOWED);
    fakeTabs({ id: 5, url: SITE.url });
    await putAppointment(open({ startsAt: Date.now() + inMs - MINUTE_MS / 2 }));
    const { root } = await shown('?tab=5&appointment=a');
    expect(root.textContent).toMatch(text);
    find(root, 'button', 'Begin check-in');
  });

  it('goes by the times of check-in that the user has set', async () => {
    fakePermissions(ALLOWED);
    fakeTabs({ id: 5, url: SITE.url });
    await packEdits.setValue({ 'onvue/aws': { checkInWindow: { opensMinutesBefore: 10, closesMinutesAfter: 5 } } });
    await putAppointment(open());
    const { root } = await shown('?tab=5&appointment=a');
    expect(root.textContent).toContain('Check-in is not open yet.');
  });

  it('says that it was sat already', async () => {
    fakePermissions(ALLOWED);
    fakeTabs({ id: 5, url: SITE.url });
    await putAppointment(open());
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    const { root } = await shown('?tab=5&appointment=a');
    await vi.waitFor(() => expect(root.textContent).toContain('You have sat it already.'));
  });

  it('says before all its steps that another session runs, and leads to it', async () => {
    fakePermissions(ALLOWED);
    const tabs = fakeTabs({ id: 5, url: SITE.url }, { id: 7 });
    await putAppointment(open());
    await db.sessions.add(running('s', { tabId: 7 }));
    const { root, press } = await shown('?tab=5&appointment=a');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('already running'));
    await press('Go to it');
    await vi.waitFor(() => expect(tabs.all()[1]?.active).toBe(true));
  });
});

describe('where something is in the way of check-in', () => {
  it('access to the site is asked for in the click, and check-in goes on when it is given', async () => {
    const permissions = fakePermissions();
    const tabs = fakeTabs({ id: 5, url: undefined });
    await putAppointment(open());
    const { title, press, root, becomes } = await shown('?tab=5&appointment=a');
    expect(title()).toBe('Allow access to exam.example');

    permissions.answer(false);
    await press('Allow access');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('choose “Check in”'));

    permissions.answer(true);
    tabs.update(5, { url: SITE.url });
    await press('Allow access');
    await becomes('Rehearse check-in');
    expect(permissions.asked).toEqual([[ALLOWED], [ALLOWED]]);
  });

  it('it also goes on when the browser shows us the tab after a click on the toolbar button', async () => {
    fakePermissions();
    fakeTabs({ id: 5, url: undefined });
    await putAppointment(open());
    const { becomes } = await shown('?tab=5&appointment=a');
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 5, url: SITE.url, title: 'Exam' } as never);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => undefined);
    await change(() => void document.dispatchEvent(new Event('visibilitychange')));
    await becomes('Rehearse check-in');
  });

  it('seeing the tab is not enough: the exam could not be followed there', async () => {
    fakePermissions('tabs');
    fakeTabs({ id: 5, url: SITE.url });
    await putAppointment(open());
    expect((await shown('?tab=5&appointment=a')).title()).toBe('Allow access to exam.example');
  });

  it('it waits while the tab is at another site, such as for signing in', async () => {
    fakePermissions(ALLOWED);
    const tabs = fakeTabs({ id: 5, url: undefined, status: 'complete' });
    await putAppointment(open());
    const { title, root, becomes } = await shown('?tab=5&appointment=a');
    expect(title()).toBe('The exam’s tab shows another page');
    find(root, 'button', 'Go to the exam’s tab');
    tabs.update(5, { url: SITE.url });
    await becomes('Rehearse check-in');
  });

  it('a closed tab is opened again in one click', async () => {
    fakePermissions(ALLOWED);
    fakeTabs();
    await putAppointment(open());
    const { title, press } = await shown('?tab=5&appointment=a');
    expect(title()).toBe('Open AWS SAA-C03 to check in');
    await press('Open exam.example');
    expect(sent).toEqual([{ to: 'background', type: 'checkin.open', payload: { appointmentId: 'a' } }]);
  });

  it('the tab may be closed before check-in has begun to wait for it', async () => {
    fakePermissions();
    const tabs = fakeTabs({ id: 5, url: undefined });
    await putAppointment(open());
    const { becomes } = await shown('?tab=5&appointment=a');
    tabs.remove(5);
    await becomes('Open AWS SAA-C03 to check in');
  });

  it('an exam without a site says how to begin, and offers the user’s sites', async () => {
    fakePermissions();
    fakeTabs();
    await strictSites.setValue({ [SITE.origin]: { addedAt: 1 } });
    await putAppointment(open({ site: null }));
    const { title, root, press } = await shown('?appointment=a');
    expect(title()).toBe('Where will you sit AWS SAA-C03?');
    await vi.waitFor(() => find(root, 'button', 'exam.example'));
    await press('exam.example');
    const payload = { appointmentId: 'a', origin: SITE.origin };
    expect(sent).toEqual([{ to: 'background', type: 'checkin.open', payload }]);
  });

  it('says what to do if that does not work', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No.'));
    fakePermissions();
    fakeTabs();
    await putAppointment(open());
    const { root, press } = await shown('?appointment=a');
    await press('Open exam.example');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('Rehearse check-in'));
  });

  it('an appointment that was deleted is said to be, with the way to the plan', async () => {
    fakePermissions();
    fakeTabs();
    const { title, root } = await shown('?appointment=gone');
    expect(title()).toBe('This mock exam is not planned any more');
    expect(find(root, 'a', 'Go to the plan').getAttribute('href')).toBe('plan.html');
  });

  it.each(['', '?tab=', '?tab=x', '?tab=77'])('without an exam it says how to begin: “%s”', async (search) => {
    fakePermissions();
    fakeTabs();
    expect((await shown(search)).title()).toBe('Open your practice exam first');
  });

  it('says so if the plan cannot be read', async () => {
    fakePermissions();
    fakeTabs();
    vi.spyOn(db.appointments, 'toArray').mockRejectedValue(new Error('Broken.'));
    history.replaceState(null, '', '/checkin.html?appointment=a');
    const root = await mount(<CheckIn />);
    await vi.waitFor(() => find(root, 'button', 'Try again'));
  });
});

it('check-in of a tab without a plan is for what is practised on its site', async () => {
  fakePermissions();
  fakeTabs({ id: 5, url: SITE.url, title: 'Practice' });
  await examChoices.setValue({ [SITE.origin]: SAA });
  const { root } = await shown('?tab=5');
  expect(root.textContent).toMatch(/SAA-C03.*OnVUE/);
  expect(root.textContent).not.toContain('Planned for');
});
