import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { evaluateInExtension, stopServiceWorker, waitForTarget } from '../../scripts/browser/targets.mjs';
import { grantedBuild } from './granted-build';
import { type OpenExam, openExam } from './open-exam';
import { lengthenLastSession, readRows } from './stored-rows';

let exam: OpenExam;
let plan: Page;
let extensionDir: string;

beforeAll(async () => {
  extensionDir = await grantedBuild();
  exam = await openExam({ extensionDir });
  plan = await exam.browser.context.newPage();
  await openPage('plan.html');
});
// What is clicked has to be in front: nothing moves in tabs that are not.
beforeEach(() => plan.bringToFront());
afterAll(async () => {
  await exam.close();
  await rm(extensionDir, { recursive: true, force: true });
});

const openPage = (page: string) => plan.goto(exam.browser.extensionUrl(page));
/** The day so many days from today, as a form wants it, in the computer's own time. */
const date = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
const steps = () => plan.locator('.step');
/** A step of one's own: the plan may propose the same on another day. */
const own = (name: string) =>
  steps()
    .filter({ has: plan.getByRole('heading', { name }) })
    .filter({ hasText: 'Chosen by you.' });
const button = (name: string | RegExp) => plan.getByRole('button', { name });
const undo = () => button('Undo').click();

interface StoredStep {
  readonly day: number;
  readonly status: string;
  readonly activity: { readonly kind: string };
}
const stored = async (): Promise<{ readonly steps: readonly StoredStep[]; readonly isDeleted: boolean }> =>
  Object(
    await evaluateInExtension(exam.browser, "chrome.storage.local.get('trainingPlan').then((all) => all.trainingPlan)"),
  );

describe('a training plan', () => {
  it('is made by keyboard from the day of the exam', async () => {
    await plan.getByRole('heading', { name: 'When is your exam?' }).waitFor();
    await button('Make a plan').press('Enter');
    await expect.poll(() => plan.evaluate('document.activeElement.type')).toBe('date');
    await plan.keyboard.press('Enter');
    await plan.getByText('Choose the day of your exam.').waitFor();
    await plan.getByLabel('Day of the exam').fill(date(9));
    await plan.keyboard.press('Enter');
    await plan.getByRole('heading', { name: 'Your way to the exam' }).waitFor();
    await expect.poll(() => plan.getByRole('main').innerText()).toContain('in 9 days');
    const { steps: made } = await stored();
    expect(made.filter(({ activity }) => activity.kind === 'mock').length).toBeGreaterThanOrEqual(3);
    expect(made.filter(({ activity }) => activity.kind === 'system-test')).toHaveLength(1);
  });

  it('takes a step of one’s own, which can be changed, removed and brought back', async () => {
    await button('Add a step').click();
    await plan.getByLabel('Day', { exact: true }).fill(date(0));
    await plan.getByLabel('What', { exact: true }).selectOption('Sit still in the frame');
    await plan.getByLabel('Minutes', { exact: true }).selectOption('10');
    await button('Save').click();
    await own('Sit still in the frame, 10 minutes').waitFor();
    await expect.poll(() => plan.evaluate('document.activeElement.textContent')).toContain('Add a step');

    await own('Sit still in the frame, 10 minutes').getByRole('button', { name: 'Change' }).click();
    await plan.getByLabel('Minutes', { exact: true }).selectOption('5');
    await button('Save').click();
    await own('Sit still in the frame, 5 minutes').waitFor();

    await own('Sit still in the frame, 5 minutes').getByRole('button', { name: 'Change' }).click();
    await button('Remove').click();
    await expect.poll(() => own('Sit still in the frame, 5 minutes').count()).toBe(0);
    await expect.poll(() => plan.evaluate('document.activeElement.textContent.trim()')).toBe('Undo');
    await plan.keyboard.press('Enter');
    await own('Sit still in the frame, 5 minutes').waitFor();
  });

  it('is proposed again without losing what was chosen by hand', async () => {
    await button('Propose again').click();
    await plan.getByText('Planned the rest anew').waitFor();
    expect(await own('Sit still in the frame, 5 minutes').count()).toBe(1);
    await undo();
    await expect.poll(() => plan.getByText('Planned the rest anew').count()).toBe(0);
  });

  it('asks what to do when the exam is on another day', async () => {
    await button('Change exam or days').click();
    await plan.getByLabel('Day of the exam').fill(date(4));
    await button('Save').click();
    await button('Plan the rest anew').click();
    await expect.poll(() => button('Plan the rest anew').count()).toBe(0);
    await expect.poll(() => plan.getByRole('main').innerText()).toContain('in 4 days');
    const today = Math.min(...(await stored()).steps.map(({ day }) => day));
    const open = (await stored()).steps.filter(({ status }) => status === 'open');
    expect(Math.max(...open.map(({ day }) => day))).toBeLessThan(today + 4);
  });

  it('gives a mock a time in its place, with the reminders of a planned mock exam', async () => {
    await button('Plan a time').last().click();
    await plan.getByLabel('Time', { exact: true }).fill('23:59');
    await button('Save').click();
    await plan
      .getByText(/Planned for/)
      .first()
      .waitFor();
    expect(await readRows(exam.browser, 'appointments')).toMatchObject([{ reminders: true }]);
    await plan.getByRole('heading', { name: 'Coming up' }).waitFor();
  });

  it('leads from a step to that very drill, and the drill ticks it off', async () => {
    await button('Add a step').click();
    await plan.getByLabel('Day', { exact: true }).fill(date(0));
    await plan.getByLabel('What', { exact: true }).selectOption('Wait for the proctor');
    await button('Save').click();
    await own('Wait for the proctor').getByRole('link', { name: 'Start' }).click();
    await plan.waitForURL(/drills\.html\?drill=check-in-wait&minutes=\d+$/);
    await expect.poll(() => plan.evaluate('document.activeElement.textContent')).toContain('Wait for the proctor');
    await openPage('drills.html?drill=sit-still&minutes=5');
    await expect.poll(() => plan.evaluate('document.activeElement.textContent')).toContain('Sit still in the frame');
    await plan.keyboard.press('Enter');
    await plan.getByRole('heading', { name: 'Sit still in the frame' }).waitFor();
    await expect.poll(() => plan.locator('.drill__clock').count()).toBe(1);
    await button('Stop').click();
    await plan.getByRole('heading', { name: 'Stopped early' }).waitFor();
    await openPage('plan.html');
    await own('Sit still in the frame, 5 minutes').getByText('Today', { exact: true }).waitFor();
    await lengthenLastSession(exam.browser, 301_000);
    await openPage('plan.html');
    await own('Sit still in the frame, 5 minutes').getByText('Done', { exact: true }).waitFor();
    expect(await own('Sit still in the frame, 5 minutes').getByRole('link').getAttribute('href')).toMatch(
      /report\.html/,
    );
  });
});

describe('reminders of the plan', () => {
  const shown = async () =>
    Object.keys(Object(await evaluateInExtension(exam.browser, 'chrome.notifications.getAll()')));
  const told = async (): Promise<{ readonly snoozedUntil: number; readonly quietDay: number | null }> =>
    Object(
      await evaluateInExtension(
        exam.browser,
        "chrome.storage.local.get('trainingTold').then((all) => all.trainingTold)",
      ),
    );
  /** As if the plan had been made days ago: a reminder of a time that is over by now is due. */
  const dueSince = (time: string) =>
    plan.evaluate(
      `chrome.storage.local.get('trainingPlan').then(({ trainingPlan }) => chrome.storage.local.set({ trainingPlan: {
        ...trainingPlan, changedAt: 0, reminderTimes: ['${time}'],
        steps: trainingPlan.steps.map((step) => ({ ...step, changedAt: 0 })) } }))`,
    );
  const alarmAt = () =>
    evaluateInExtension(
      exam.browser,
      "chrome.alarms.get('remind-of-exam').then((alarm) => alarm?.scheduledTime ?? null)",
    );

  it('are off at first, and set for the time that is chosen', async () => {
    await plan.getByText('Off. Choose a time').waitFor();
    await plan.getByLabel('Remind me at').fill('23:58');
    await plan.getByRole('button', { name: 'Add', exact: true }).click();
    await button(/Remove the reminder at/).waitFor();
    const at = new Date();
    at.setHours(23, 58, 0, 0);
    await expect.poll(alarmAt).toBe(at.getTime());
    expect(await shown()).toEqual([]);
  });

  it('come once, however often the browser’s background is started anew', async () => {
    await dueSince('00:00');
    await expect.poll(shown).toEqual([expect.stringMatching(/^training \d+$/)]);
    const [id] = await shown();
    await evaluateInExtension(exam.browser, `chrome.notifications.clear('${id}')`);
    await stopServiceWorker(exam.browser);
    await plan.evaluate("chrome.runtime.sendMessage({ to: 'background', type: 'plan.changed', payload: {} })");
    expect(await shown()).toEqual([]);
  });

  it('lead to the step when they are clicked, and are put off by their buttons', async () => {
    const [id] = [`training ${Math.min(...(await stored()).steps.map(({ day }) => day))}`];
    const worker = await waitForTarget(exam.browser, { type: 'service_worker', urlPart: exam.browser.extensionId });
    await worker.evaluate(`chrome.notifications.onButtonClicked.dispatch('${id}', 0)`);
    await expect.poll(async () => (await told()).snoozedUntil).toBeGreaterThan(Date.now() + 29 * 60_000);
    await expect.poll(alarmAt).toBe((await told()).snoozedUntil);
    await worker.evaluate(`chrome.notifications.onClicked.dispatch('${id}')`);
    await expect
      .poll(() => exam.browser.context.pages().map((page) => page.url()))
      .toContainEqual(expect.stringMatching(/drills\.html\?drill=check-in-wait/));
    await worker.detach();
  });

  it('can be put off in the popup, which names today’s step', async () => {
    const popup = await openActionPopup(exam.browser, exam.page);
    await expect.poll(() => popup.evaluate('document.body.innerText')).toMatch(/Today: Wait for the proctor · Start/);
    await popup.evaluate(
      "[...document.querySelectorAll('button')].find((each) => each.textContent === 'Not today').click()",
    );
    await expect.poll(async () => (await told()).quietDay).not.toBeNull();
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('No more reminders today.');
    await popup.close();
  });
});

describe('the home page', () => {
  it('has the step that comes next, one click away', async () => {
    await openPage('home.html');
    const card = plan.getByRole('region', { name: 'Next in your plan, today' });
    await card.getByText('Wait for the proctor').waitFor();
    expect(await card.getByRole('link', { name: 'Start' }).getAttribute('href')).toMatch(/^drills\.html/);
  });
});

describe('the end of a plan', () => {
  it('is one click, and so is the way back', async () => {
    await openPage('plan.html');
    await button('Delete the plan').click();
    await plan.getByRole('heading', { name: 'When is your exam?' }).waitFor();
    expect((await stored()).isDeleted).toBe(true);
    await undo();
    await plan.getByRole('heading', { name: 'Your way to the exam' }).waitFor();
    expect((await stored()).isDeleted).toBe(false);
  });

  it('comes with kind words once the exam is over, and a way on', async () => {
    await evaluateInExtension(
      exam.browser,
      `chrome.storage.local.get('trainingPlan').then(({ trainingPlan }) =>
        chrome.storage.local.set({ trainingPlan: { ...trainingPlan, examDay: trainingPlan.examDay - 5 } }))`,
    );
    await plan.getByRole('heading', { name: 'Your exam is behind you' }).waitFor();
    await button('Plan for another exam').click();
    await plan.getByLabel('Day of the exam').fill(date(30));
    await button('Make a plan').click();
    await expect.poll(() => plan.getByRole('main').innerText()).toContain('in 30 days');
  });
});
