import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { download } from '../../scripts/browser/downloads.mjs';
import { grantSiteAccess } from '../../scripts/browser/grant-site-access.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { endSession, startSession, welcomePage } from '../../scripts/browser/product.mjs';
import { evaluateInExtension, stopServiceWorker, waitForTarget } from '../../scripts/browser/targets.mjs';
import { waitFor } from '../../scripts/browser/wait-for.mjs';
import { serveExam } from '../../scripts/exam-server.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { MINUTE_MS, planned } from '../unit/schedule/planned';
import { readIcs } from '../unit/schedule/read-ics';
import { type Browser, type OpenExam, openExam } from './open-exam';
import { readRows, storeAppointment } from './stored-rows';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-proctor-plan-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Planned yesterday; check-in has just opened. */
const openNow = (id: string) =>
  planned({ id, startsAt: Date.now() + 25 * MINUTE_MS, createdAt: 0, changedAt: Date.now() - 86_400_000 });

/** The page that a click led to, once it is in front. */
const checkInPage = (browser: Browser, appointmentId: string) =>
  waitFor('check-in is in front', async () => {
    const pages = browser.context.pages().filter((page) => page.url().includes(`appointment=${appointmentId}`));
    const visible = await Promise.all(pages.map((page) => page.evaluate('document.visibilityState')));
    return pages[visible.indexOf('visible')];
  });

/** What the plan's page says once it has changed something. */
const changed = (page: Page) =>
  page.evaluate("chrome.runtime.sendMessage({ to: 'background', type: 'plan.changed', payload: {} })");

describe('a mock exam that is planned', () => {
  let exam: OpenExam;
  let plan: Page;

  beforeAll(async () => {
    exam = await openExam();
    plan = await exam.browser.context.newPage();
    await plan.goto(exam.browser.extensionUrl('plan.html'));
  });
  afterAll(() => exam.close());

  /** `HH:MM` and date in the computer's own time, as the form wants them. */
  const local = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * MINUTE_MS).toISOString();
  const entry = () => plan.getByRole('listitem').filter({ hasText: 'Rehearsal – Prüfung 1' });
  const startsAt = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS + 3 * 86_400_000;

  it('is entered in a form, at a strict site', async () => {
    await plan.getByRole('button', { name: 'Plan a mock exam' }).click();
    await plan.getByLabel('Name').fill('Rehearsal – Prüfung 1');
    await plan.getByLabel('Date').fill(local(startsAt).slice(0, 10));
    await plan.getByLabel('Time', { exact: true }).fill(local(startsAt).slice(11, 16));
    await plan.getByLabel('Site').selectOption(new URL(exam.examUrl).origin);
    await plan.getByRole('button', { name: 'Save' }).click();
    await entry().waitFor();
    expect(await entry().innerText()).toContain('In 3 days');
  });

  it('is counted down to in the popup', async () => {
    const popup = await openActionPopup(exam.browser, exam.page);
    await expect
      .poll(() => popup.evaluate('document.body.innerText'))
      .toMatch(/Rehearsal – Prüfung 1 in 3 days · Plan/);
    await popup.close();
  });

  it('has an alarm for the day before', async () => {
    const at = 'chrome.alarms.get("remind-of-exam").then((alarm) => alarm.scheduledTime)';
    await expect.poll(() => evaluateInExtension(exam.browser, at)).toBe(startsAt - 86_400_000);
  });

  it('is exported for calendars', async () => {
    await plan.bringToFront();
    const path = await download(exam.browser, directory, () =>
      entry().getByRole('button', { name: 'Export .ics' }).click(),
    );
    expect(path).toMatch(/mock-exam-\d{4}-\d\d-\d\d-\d{4}\.ics$/);
    const { event, alarms } = readIcs(await readFile(path, 'utf8'));
    expect(event).toMatchObject({
      SUMMARY: 'Mock exam: Rehearsal – Prüfung 1',
      DTSTART: new Date(startsAt).toISOString().replace(/[-:]|\.000/g, ''),
      URL: `${new URL(exam.examUrl).origin}/`,
    });
    expect(alarms.map(({ TRIGGER }) => TRIGGER)).toEqual(['-P1D', '-PT30M']);
  });

  it('is deleted, and comes back with undo', async () => {
    await entry().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => entry().count()).toBe(0);
    expect(await readRows(exam.browser, 'appointments')).toEqual([]);
    await plan.getByRole('button', { name: 'Undo' }).click();
    await entry().waitFor();
    expect(await readRows(exam.browser, 'appointments')).toMatchObject([{ startsAt, reminders: true }]);
  });

  it('is what a session near its time is for, and the plan tells what came of it', async () => {
    const [row] = await readRows(exam.browser, 'appointments');
    if (row) await storeAppointment(exam.browser, { ...row, startsAt: Date.now() + 10 * MINUTE_MS });
    const { session } = await startSession(exam.browser, exam.page);
    expect(session.appointmentId).toBe(row?.id);
    expect((await readRows(exam.browser, 'log')).map(({ entry: { type } }) => type)).toEqual([
      'checked-in',
      'exam-began',
    ]);
    await endSession(exam.browser, exam.page);
    await plan.bringToFront();
    await plan.reload();
    await expect.poll(() => entry().innerText()).toMatch(/Checked in (9|10) minutes early, in good time/);
    expect(await entry().getByRole('link', { name: 'See the report' }).getAttribute('href')).toContain(session.id);
  });

  it('shows its reminders on the toolbar button, until the popup is opened, where notifications are not allowed', async () => {
    const badge = () => evaluateInExtension(exam.browser, 'chrome.action.getBadgeText({})');
    expect(await badge()).toBe('');
    await storeAppointment(exam.browser, openNow('second'));
    await changed(plan);
    await expect.poll(badge).toBe('now');
    const popup = await openActionPopup(exam.browser, exam.page);
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Check-in is open');
    await expect.poll(badge).toBe('');
    await popup.close();
  });

  it('leads from the popup to check-in for the site’s open tab, in one click from anywhere', async () => {
    const site = { origin: new URL(exam.examUrl).origin, url: exam.examUrl };
    const startsAt = Date.now() + 20 * MINUTE_MS;
    await storeAppointment(exam.browser, { ...openNow('third'), startsAt, site, title: 'At its site' });
    const popup = await openActionPopup(exam.browser, plan);
    const gone = clickInTarget(popup, 'Check in').catch((error: Error) => {
      if (!/target is gone/i.test(error.message)) throw error;
    });
    const checkIn = await checkInPage(exam.browser, 'third');
    await gone;
    await checkIn.getByText('Planned for').waitFor();
    await checkIn.getByRole('button', { name: 'Begin check-in' }).waitFor();
    expect(exam.browser.context.pages().filter((page) => page.url().startsWith(site.origin))).toHaveLength(1);
    await checkIn.getByRole('button', { name: 'Show the exam’s tab' }).click();
    await expect.poll(() => exam.page.evaluate('document.visibilityState')).toBe('visible');
  });
});

describe('a reminder, where notifications are allowed', () => {
  let browser: Browser;
  let plan: Page;

  beforeAll(async () => {
    const { path: chromiumPath } = await ensureChromium();
    browser = await launchBrowser({ chromiumPath, extensionDir: await allowedToNotify(), offline: true });
    plan = await welcomePage(browser);
    await plan.goto(browser.extensionUrl('plan.html'));
  });
  afterAll(() => browser.close());

  /** The browser's own question cannot be clicked by a program: here it was answered with yes before. */
  async function allowedToNotify(): Promise<string> {
    const extensionDir = join(directory, 'extension');
    await cp(await ensureBuild(), extensionDir, { recursive: true });
    const path = join(extensionDir, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
    const permissions = [...manifest.permissions, ...optional_permissions];
    await writeFile(path, JSON.stringify({ ...manifest, permissions }));
    return extensionDir;
  }

  const shown = async () => Object.keys(Object(await evaluateInExtension(browser, 'chrome.notifications.getAll()')));

  it('is a notification when it is due, once and never again', async () => {
    await plan.getByRole('heading', { name: 'No mock exam planned yet' }).waitFor();
    await storeAppointment(browser, openNow('due'));
    await changed(plan);
    await expect.poll(shown).toEqual(['reminder check-in-opens due']);
    expect(await evaluateInExtension(browser, 'chrome.action.getBadgeText({})')).toBe('');

    await evaluateInExtension(browser, "chrome.notifications.clear('reminder check-in-opens due')");
    await changed(plan);
    await stopServiceWorker(browser);
    await changed(plan);
    expect(await shown()).toEqual([]);
    expect(await readRows(browser, 'appointments')).toMatchObject([{ told: { 'check-in-opens': expect.any(Number) } }]);
  });

  it('leads to check-in when it is clicked, by way of access to the site where that is missing', async () => {
    const exam = await serveExam({ port: 0 });
    const { origin, hostname } = new URL(exam.url);
    await storeAppointment(browser, { ...openNow('clicked'), site: { origin, url: exam.url } });
    await changed(plan);
    await expect.poll(shown).toEqual(['reminder check-in-opens clicked']);
    // No program can click what the system shows: the browser tells of the click as for any user.
    const worker = await waitForTarget(browser, { type: 'service_worker', urlPart: browser.extensionId });
    await worker.evaluate("chrome.notifications.onClicked.dispatch('reminder check-in-opens clicked')");
    const checkIn = await checkInPage(browser, 'clicked');
    await worker.detach();
    await expect.poll(shown).toEqual([]);
    expect(browser.context.pages().filter((page) => page.url() === exam.url)).toHaveLength(1);

    await checkIn.getByRole('heading', { name: 'Allow access to' }).waitFor();
    await grantSiteAccess(browser, `http://${hostname}/*`);
    await checkIn.bringToFront();
    await checkIn.getByRole('button', { name: 'Allow access' }).click();
    await checkIn.getByRole('button', { name: 'Begin check-in' }).waitFor();
    expect(await checkIn.locator('main').innerText()).toMatch(/Planned for .* It starts in 2[45] minutes/);
    await checkIn.close();
    await exam.close();
  });

  it('comes by the alarm, with no page of ours open', async () => {
    const dueAt = Date.now() + 2000;
    const soon = planned({ id: 'soon', startsAt: dueAt + 30 * MINUTE_MS, createdAt: 0, changedAt: Date.now() });
    await storeAppointment(browser, soon);
    await changed(plan);
    await plan.goto('about:blank');
    await expect.poll(shown, { timeout: 90_000, interval: 1000 }).toEqual(['reminder check-in-opens soon']);
    expect(Date.now()).toBeGreaterThanOrEqual(dueAt);
  });
});
