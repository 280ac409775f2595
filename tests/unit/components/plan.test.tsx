// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Plan } from '../../../components/plan/Plan';
import { listAppointments, putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { addLogEntries } from '../../../lib/db/log';
import { notificationsRefused, ownExams, strictSites } from '../../../lib/settings';
import { ended, useFreshDb, violation } from '../db/fresh-db';
import { DAY_MS, planned, SITE } from '../schedule/planned';
import { change, find, mount } from './mounted';

useFreshDb();

const TOMORROW_AT = Math.ceil(Date.now() / 60_000) * 60_000 + DAY_MS;
let sent: string[];
let requested: number;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sent = [];
  requested = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push((message as { type: string }).type);
  });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => {
    requested += 1;
    return false;
  });
});

async function shown(waitFor = '.plan__head'): Promise<HTMLElement> {
  const root = await mount(<Plan />);
  await vi.waitFor(() => expect(root.querySelector(waitFor)).not.toBeNull());
  return root;
}

async function openForm(root: HTMLElement): Promise<HTMLFormElement> {
  await change(() => find(root, 'button', 'Plan a mock exam').click());
  return vi.waitFor(() => {
    const form = root.querySelector('form');
    if (!form) throw new Error('There is no form yet.');
    return form;
  });
}

async function fill(form: HTMLElement, label: string, value: string): Promise<void> {
  const id = find(form, 'label', label).getAttribute('for') ?? '';
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${id}"]`);
  if (!field) throw new Error(`Nothing is labelled ${label}.`);
  await change(() => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

const submit = (form: HTMLFormElement) =>
  change(() => void form.dispatchEvent(new Event('submit', { cancelable: true })));
const titles = (root: HTMLElement) => [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);

describe('a plan', () => {
  it('begins with the first step', async () => {
    const root = await shown();
    await vi.waitFor(() => find(root, 'h2', 'No mock exam planned yet'));
    const form = await openForm(root);
    await vi.waitFor(() => expect(form.parentElement?.contains(document.activeElement)).toBe(true));
  });

  it('takes an exam, named after it, at a site, and has its reminders set', async () => {
    await strictSites.setValue({ [SITE.origin]: { addedAt: 1 } });
    await ownExams.setValue([
      {
        code: 'PHY-1',
        title: 'Physics',
        vendor: 'Uni',
        minutes: 90,
        seatMinutes: null,
        questions: null,
        passMark: null,
        packId: 'own/rules',
        note: null,
        url: null,
        checked: '2026-11',
        certainty: 'first-hand',
      },
    ]);
    const root = await shown();
    const form = await openForm(root);
    await fill(root, 'Exam', 'phy');
    await change(() => find(root, 'button', 'Uni PHY-1').click());
    await vi.waitFor(() => expect(form.textContent).toContain('exam.example'));
    await fill(form, 'Site', SITE.origin);
    await submit(form);
    await vi.waitFor(() => expect(titles(root)).toEqual(['Uni PHY-1']));
    expect(root.querySelector('form')).toBeNull();
    expect(sent).toEqual(['plan.changed']);
    expect(await listAppointments()).toMatchObject([
      { title: 'Uni PHY-1', choice: { examCode: 'PHY-1' }, site: { origin: SITE.origin }, reminders: true },
    ]);
  });

  it.each([
    ['2020-01-01', 'This time is over'],
    ['', 'Choose a date'],
  ])('is not saved for the date “%s”, and says why', async (date, text) => {
    const root = await shown();
    const form = await openForm(root);
    await fill(form, 'Date', date);
    await submit(form);
    expect(form.querySelector('[role=alert]')?.textContent).toContain(text);
    expect(await listAppointments()).toEqual([]);
  });

  it('can be changed, and another time has its own reminders', async () => {
    await putAppointment(planned({ startsAt: TOMORROW_AT, told: { 'day-before': 1 } }));
    const root = await shown('h3');
    await change(() => find(root, 'button', 'Change').click());
    const form = await vi.waitFor(() => root.querySelector('form') ?? Promise.reject(new Error('No form.')));
    await fill(form, 'Name', 'Renamed');
    await submit(form);
    await vi.waitFor(() => expect(titles(root)).toEqual(['Renamed']));
    expect(await listAppointments()).toMatchObject([{ id: 'a', startsAt: TOMORROW_AT, told: { 'day-before': 1 } }]);
  });

  it('is deleted at once and comes back with undo', async () => {
    await putAppointment(planned({ startsAt: TOMORROW_AT, site: SITE }));
    const before = await listAppointments();
    const root = await shown('h3');
    await change(() => find(root, 'button', 'Delete').click());
    await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe('Undo'));
    expect(await listAppointments()).toEqual([]);
    await change(() => find(root, 'button', 'Undo').click());
    await vi.waitFor(() => expect(titles(root)).toEqual(['AWS SAA-C03']));
    expect(await listAppointments()).toEqual(before);
    expect(sent).toEqual(['plan.changed', 'plan.changed']);
  });

  it('shows a hostile title as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await putAppointment(planned({ startsAt: TOMORROW_AT, title }));
    const root = await shown('h3');
    expect(titles(root)).toEqual([title]);
    expect(root.querySelector('li img')).toBeNull();
  });
});

describe('an exam whose check-in is open', () => {
  it('leads to check-in in one click; one to come does not', async () => {
    await putAppointment(planned({ startsAt: Date.now() + 20 * 60_000, site: SITE }));
    await putAppointment(planned({ id: 'b', startsAt: TOMORROW_AT, title: 'Later' }));
    const root = await shown('h3');
    const [now, later] = [...root.querySelectorAll('li')];
    expect(now?.textContent).toContain('Check-in is open');
    expect(later?.textContent).not.toContain('Check in');
    await change(() => find(root, 'button', 'Check in').click());
    expect(sent).toEqual(['checkin.open']);
  });
});

describe('leave to notify', () => {
  async function plan(root: HTMLElement) {
    const form = await openForm(root);
    const before = requested;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    // No await yet: browsers take a request as the user's only within the click.
    const askedWithin = requested - before;
    await vi.waitFor(() => expect(root.querySelector('form')).toBeNull());
    return askedWithin;
  }

  it('is asked for when a plan with reminders is saved, and after a no only by a button', async () => {
    const root = await shown();
    expect(await plan(root)).toBe(1);
    await vi.waitFor(async () => expect(await notificationsRefused.getValue()).toBe(true));
    expect(await plan(root)).toBe(0);
    expect(requested).toBe(1);
    expect(root.textContent).toContain('Reminders will show on Practice Proctor’s toolbar button');
    await change(() => find(root, 'button', 'Allow notifications').click());
    expect(requested).toBe(2);
  });

  it('is not asked for without reminders', async () => {
    const root = await shown();
    const form = await openForm(root);
    await change(() => form.querySelector<HTMLInputElement>('[role=switch]')?.click());
    await submit(form);
    await vi.waitFor(() => expect(root.querySelector('form')).toBeNull());
    expect(requested).toBe(0);
    expect((await listAppointments())[0]?.reminders).toBe(false);
  });
});

describe('what is past', () => {
  it('shows what came of it: punctuality and result, or that there was nothing', async () => {
    const startsAt = TOMORROW_AT - 3 * DAY_MS;
    await putAppointment(planned({ startsAt }));
    await putAppointment(planned({ id: 'b', startsAt: startsAt + 1, title: 'Not sat' }));
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    await db.violations.add(violation('v', 's', { endMs: 5 }));
    await addLogEntries('s', [{ type: 'checked-in', punctuality: 'late', minutes: 7, atMs: 0 }]);
    const root = await shown('h3');
    expect(titles(root)).toEqual(['Not sat', 'AWS SAA-C03']);
    const [without, sat] = [...root.querySelectorAll('li')];
    expect(without?.textContent).toContain('There is no session for it');
    expect(sat?.textContent).toMatch(/Checked in 7 minutes late.*1 × Critical/);
    expect(sat?.querySelector('a')?.getAttribute('href')).toBe('report.html?session=s');
  });
});
