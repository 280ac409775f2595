import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../lib/exams/parse-choice';
import { STEP_TEXTS } from '../../lib/locales/en/check-in';
import { CHECK_IN_STEPS } from '../../lib/providers/define-provider';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { buttons, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { readSetting } from '../../scripts/browser/extension-storage.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { evaluateInExtension } from '../../scripts/browser/targets.mjs';
import { HOUR_MS, MINUTE_MS, planned } from '../unit/schedule/planned';
import { type OpenExam, openExam } from './open-exam';
import { storeAppointment } from './stored-rows';

type Popup = Awaited<ReturnType<typeof openActionPopup>>;

let exam: OpenExam;
let origin: string;
beforeAll(async () => {
  exam = await openExam();
  origin = new URL(exam.examUrl).origin;
});
afterAll(() => exam.close());

const readText = (popup: Popup) => popup.evaluate('document.body.innerText');
const popupText = async (popup: Popup) => String(await readText(popup)).replaceAll('\n', ' ');
const chosen = async () => Object((await readSetting(exam.browser, 'examChoices')) ?? {})[origin];

/** Puts the focus into a field of the popup and types, as somebody at the keyboard does. */
async function typeInPopup(popup: Popup, text: string) {
  await expect.poll(() => popup.evaluate('document.activeElement?.type')).toBe('search');
  await popup.send('Input.insertText', { text });
}

async function pressEnter(popup: Popup) {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  for (const type of ['keyDown', 'keyUp'] as const) await popup.send('Input.dispatchKeyEvent', { type, ...key });
}

/** Chooses in a select of the popup, by the text of its label. */
function select(popup: Popup, label: string, value: string) {
  return popup.evaluate(`(() => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === '${label}');
    label.control.value = '${value}';
    label.control.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function startInPopup() {
  const before = (await readLatestSession(exam.browser))?.session.id;
  const popup = await openActionPopup(exam.browser, exam.page);
  await clickInTarget(popup, 'Proctor this tab');
  const latest = async () => {
    const stored = await readLatestSession(exam.browser);
    return stored?.session.id === before ? undefined : stored?.session;
  };
  await expect.poll(async () => (await latest())?.state, { timeout: 90_000 }).toBe('running');
  const session = await latest();
  if (!session) throw new Error('There is no session.');
  return session;
}

/** Says in the overlay that the exam is finished. What the proctor says meanwhile may move a button: then once more. */
async function finish() {
  await exam.page.bringToFront();
  await expect
    .poll(async () => {
      const there = await buttons(exam.page);
      const next = ['I have finished', 'End session'].flatMap((name) => there.filter((button) => button.name === name));
      if (next[0]) await exam.page.mouse.click(next[0].middle.x, next[0].middle.y);
      return (await readLatestSession(exam.browser))?.session.state;
    })
    .toBe('ended');
}

describe('what is practised on a site', () => {
  it('is nothing in particular until it is chosen, and need not be', async () => {
    const popup = await openActionPopup(exam.browser, exam.page);
    await expect.poll(() => popupText(popup)).toContain('Choose an exam (optional)');
    await popup.close();
  });

  it('is chosen in the popup, with the rules that the exam is sat under and with extra time', async () => {
    const popup = await openActionPopup(exam.browser, exam.page);
    await clickInTarget(popup, 'Choose an exam');
    await typeInPopup(popup, 'saac');
    await expect.poll(() => popupText(popup)).toContain('1 exam. Enter chooses it.');
    await pressEnter(popup);
    await expect.poll(() => popupText(popup)).toContain('AWS SAA-C03 · OnVUE · 130 min');
    await select(popup, 'Extra time', 'plus-30-minutes');
    await expect.poll(() => popupText(popup)).toContain('AWS SAA-C03 · OnVUE · 160 min');
    await popup.close();
    expect(await chosen()).toEqual({
      packId: 'onvue/aws',
      examCode: 'SAA-C03',
      extraTime: 'plus-30-minutes',
      breaksGranted: false,
      interruptions: 'none',
    });
  });

  it('is remembered, runs the session and is shown in it', async () => {
    const { plan } = await startInPopup();
    expect(plan).toMatchObject({
      packId: 'onvue/aws',
      packName: 'Pearson VUE OnVUE · AWS',
      exam: { code: 'SAA-C03', questions: [65, 65], passMark: '720 of 1000' },
      minutes: 160,
      extraTime: 'plus-30-minutes',
      breaks: { kind: 'none' },
      conduct: { live: true, warnings: 2 },
      timeAlertsMinutes: [30, 15, 5],
    });
    const shown = () => readClosedShadow(exam.page);
    await expect.poll(shown).toContain('SAA-C03 Solutions Architect');
    await expect.poll(shown).toContain('Pearson VUE OnVUE · AWS');
    // 160 minutes, less what has passed.
    await expect.poll(shown).toMatch(/\b2:39:[0-5]\d\b/);
    await finish();
  });
});

/** Planned just now, for another exam by the same rules: nothing that a session here would be taken for. */
const IN_THREE_HOURS = planned({
  startsAt: Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS + 3 * HOUR_MS,
  changedAt: Date.now(),
  choice: { ...NO_CHOICE, packId: 'onvue/aws', examCode: 'SAP-C02' },
});

/** The rules as check-in reads them out; all steps before them are skipped. */
async function readOut(): Promise<readonly string[]> {
  const find = `chrome.tabs.query({ url: '${origin}/*' }).then(([tab]) => tab.id)`;
  const page = await exam.browser.context.newPage();
  const tabId = await evaluateInExtension(exam.browser, find);
  await page.goto(exam.browser.extensionUrl(`checkin.html?tab=${tabId}`));
  await page.bringToFront();
  await page.getByRole('switch', { name: 'Quick start' }).check();
  await page.getByRole('button', { name: 'Begin check-in' }).click();
  for (const step of CHECK_IN_STEPS.slice(0, CHECK_IN_STEPS.indexOf('rules'))) {
    await page.getByRole('heading', { name: STEP_TEXTS[step].title }).waitFor();
    await page.getByRole('button', { name: 'Skip this step' }).click();
  }
  await page.getByRole('heading', { name: STEP_TEXTS.rules.title }).waitFor();
  const next = page.getByRole('button', { name: 'Next rule' });
  while ((await next.count()) > 0) await next.click();
  const lines = await page.locator('.checkin__rules > li > p:first-child').allInnerTexts();
  await page.close();
  return lines;
}

describe('the page of exams and rules', () => {
  it('shows a provider’s rules with their sources, and what is changed there is what a session has', async () => {
    await storeAppointment(exam.browser, IN_THREE_HOURS);
    const page = await exam.browser.context.newPage();
    await page.goto(exam.browser.extensionUrl('exams.html'));
    await page.bringToFront();
    await page.getByLabel('Provider and programme').selectOption('onvue/aws');
    await expect.poll(() => page.getByText('Sources disagree.').count()).toBeGreaterThan(0);
    const link = page.getByRole('link', { name: 'repost.aws' }).first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/repost\.aws\//);
    expect(await link.getAttribute('rel')).toContain('noreferrer');

    await page.getByLabel('Warnings before the exam is ended').selectOption('5');
    await page.getByText('Adjust Talking', { exact: true }).click();
    const talking = page.getByRole('listitem').filter({ has: page.getByText('Adjust Talking', { exact: true }) });
    await talking.getByLabel('Noticed after').fill('3');
    await talking.getByLabel('Noticed after').press('Tab');
    await talking.getByLabel('How serious').selectOption('critical');
    await talking.getByText('Changed by you').waitFor();
    await page.getByLabel('Alerts, in minutes left').fill('5, 40');
    await page.getByLabel('Alerts, in minutes left').press('Tab');
    await page.getByText('When 40 and 5 minutes are left.').waitFor();
    await page.getByLabel('Opens, minutes before').fill('90');
    await page.getByLabel('Opens, minutes before').press('Tab');
    await page.getByText('Opens 90 minutes before the appointment').waitFor();
    const alarm = 'chrome.alarms.get("remind-of-exam").then((alarm) => alarm?.scheduledTime)';
    await expect.poll(() => evaluateInExtension(exam.browser, alarm)).toBe(IN_THREE_HOURS.startsAt - 90 * MINUTE_MS);
    await page.getByRole('button', { name: 'Add a line' }).click();
    await page.keyboard.type('Breathe.');
    await page.keyboard.press('Enter');
    await page.getByText('Breathe.', { exact: true }).waitFor();
    await page.close();
    expect((await readOut()).at(-1)).toBe('Breathe.');

    const { plan, rules } = await startInPopup();
    expect(plan.conduct.warnings).toBe(5);
    expect(plan.timeAlertsMinutes).toEqual([40, 5]);
    expect(rules.talking).toMatchObject({ enabled: true, severity: 'critical', thresholds: { afterMs: 3000 } });
    expect(rules['no-face']?.thresholds.afterMs).toBe(1500);
    await finish();
  });

  it('takes it all back with one button', async () => {
    const page = await exam.browser.context.newPage();
    await page.goto(exam.browser.extensionUrl('exams.html?pack=onvue/aws'));
    await page.bringToFront();
    await page.getByRole('button', { name: 'Reset to the provider’s' }).click();
    await page.getByRole('button', { name: 'Undo the reset' }).waitFor();
    expect(await readSetting(exam.browser, 'packEdits')).toEqual({});
    await page.close();
  });

  it('takes an exam of one’s own, which can then be chosen, and removed with undo', async () => {
    const page = await exam.browser.context.newPage();
    await page.goto(exam.browser.extensionUrl('exams.html'));
    await page.bringToFront();
    await page.getByRole('button', { name: 'Add your own exam' }).click();
    await page.getByLabel('Code or short name').fill('BIO 101');
    await page.getByLabel('Minutes', { exact: true }).fill('75');
    await page.getByRole('button', { name: 'Save exam' }).click();
    await expect.poll(() => readSetting(exam.browser, 'ownExams')).toMatchObject([{ code: 'BIO 101', minutes: 75 }]);

    await page.getByRole('button', { name: 'Change the exam' }).click();
    await page.getByLabel('Exam', { exact: true }).fill('bio');
    await page.getByRole('button', { name: /^BIO 101/ }).click();
    await expect.poll(async () => (await chosen())?.examCode).toBe('BIO 101');
    await page.getByText('BIO 101 · My own rules · 105 min').waitFor();

    await page.getByRole('button', { name: 'Remove BIO 101' }).click();
    await expect.poll(() => readSetting(exam.browser, 'ownExams')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readSetting(exam.browser, 'ownExams')).toMatchObject([{ code: 'BIO 101' }]);
    await page.close();
  });
});
