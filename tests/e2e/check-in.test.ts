import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_ITEMS } from '../../lib/locales/en/check-in';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { clickInClosedShadow, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { storeSettings } from '../../scripts/browser/extension-storage.mjs';
import { endSession } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { waitFor } from '../../scripts/browser/wait-for.mjs';
import { type OpenExam, openExam } from './open-exam';

let exam: OpenExam;
beforeAll(async () => {
  exam = await openExam();
});
afterAll(() => exam.close());

/** Opens the check-in page the way a person does: from the popup over the exam. */
async function openCheckIn(): Promise<Page> {
  const popup = await openActionPopup(exam.browser, exam.page);
  // The click opens a tab, and with it the popup is gone before it can answer.
  const gone = clickInTarget(popup, 'Rehearse check-in').catch((error: Error) => {
    if (!/target is gone/i.test(error.message)) throw error;
  });
  const page = await waitFor('the check-in page is open', async () =>
    exam.browser.context.pages().findLast((candidate) => candidate.url().includes('checkin.html?tab=')),
  );
  await gone;
  await page.bringToFront();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What is practised on the exam's site. */
function practise(packId: string, examCode: string | null): Promise<void> {
  const choice = { packId, examCode, extraTime: 'none', breaksGranted: false, interruptions: 'none' };
  return storeSettings(exam.browser, { examChoices: { [new URL(exam.examUrl).origin]: choice } });
}

async function takePicture(page: Page): Promise<void> {
  await button(page, 'Take the picture').click({ timeout: 60_000 });
  await button(page, /^Use (this picture|it anyway)$/).click();
}

async function clearDesk(page: Page): Promise<void> {
  for (const { text } of DESK_ITEMS) await page.getByLabel(text).check();
  await button(page, 'Desk and room are ready').click();
}

/** Through all steps of a quick check-in, up to the wait. */
async function checkIn(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'Quick start' }).check();
  await button(page, 'Begin check-in').click();
  await page.getByText('The face fills the frame well.').waitFor({ timeout: 60_000 });
  await button(page, 'Take the picture').click();
  await button(page, 'Use this picture').click();
  await clearDesk(page);
  await button(page, 'I am ready: start waiting').click();
  await page.getByText('A proctor will be with you shortly').waitFor({ timeout: 60_000 });
}

/** What the database holds, read in one of the extension's own pages. */
function readStore(page: Page, store: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise<readonly Record<string, unknown>[]>((resolve, reject) => {
        const opened = indexedDB.open('practice-proctor');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

describe('check-in', () => {
  it('leads from the selfie through the wait to the exam, watched from the wait on', async () => {
    const page = await openCheckIn();
    await checkIn(page);
    await expect.poll(async () => (await readLatestSession(exam.browser))?.session.state).toBe('running');
    await button(page, 'Begin the exam').click({ timeout: 60_000 });
    await expect.poll(() => readClosedShadow(exam.page)).toContain('End session');
    await expect.poll(() => exam.page.evaluate(() => document.visibilityState)).toBe('visible');
    await page.getByRole('heading', { name: 'The exam has begun' }).waitFor();

    const entries = (await readStore(page, 'log')).map(({ entry }) => (entry as { type: string }).type);
    expect(entries).toEqual(['greeted', 'exam-began']);
    expect(await readStore(page, 'roomPhotos')).toEqual([]);
    expect(await readStore(page, 'evidence')).toEqual([]);
    await page.close();
    const { session, violations } = await endSession(exam.browser, exam.page);
    expect(violations).toEqual([]);
    expect(session.waitMs).toBeGreaterThanOrEqual(10_000);
  });

  it('notices who leaves the waiting room for another tab', async () => {
    const page = await openCheckIn();
    await checkIn(page);
    const other = await exam.browser.context.newPage();
    await other.bringToFront();
    await expect
      .poll(async () => (await readLatestSession(exam.browser))?.violations.map(({ rule }) => rule))
      .toEqual(['tab-switch']);
    await other.close();
    await page.bringToFront();
    await page.getByText('Please go back to the exam.').first().waitFor();
    await button(page, 'Leave').click();
    await button(page, 'Give up').click();
    await page.getByText('You gave up this sitting.').waitFor();
    await page.getByRole('heading', { name: 'The sitting is over' }).waitFor();
    expect((await readLatestSession(exam.browser))?.session.endReason).toBe('abandoned');
    await page.close();
  });
});

describe('check-in as the provider does it', () => {
  it('goes through all of OnVUE’s steps; cards are never stored, and rooms only if that is wanted', async () => {
    await practise('onvue/aws', 'SAA-C03');
    const page = await openCheckIn();
    const evidenceBefore = await readStore(page, 'evidence');
    await page.getByText('Pearson VUE OnVUE · AWS').first().waitFor();
    // Quick, for a short wait: nothing is skipped.
    await page.getByRole('switch', { name: 'Quick start' }).check();
    await button(page, 'Begin check-in').click();
    await takePicture(page);
    for (const side of ['front', 'back']) {
      await page.getByRole('heading', { name: new RegExp(`the ${side} of`) }).waitFor();
      await page.getByText(/gone when you go on/).waitFor();
      await takePicture(page);
    }
    for (const number of [1, 2, 3, 4]) {
      await button(page, new RegExp(`^Take picture ${number} of 4`)).click({ timeout: 60_000 });
    }
    await expect.poll(() => page.getByText('A face is in the picture.').count()).toBe(4);
    await page.getByRole('switch', { name: /^Keep these four pictures/ }).check();
    await button(page, 'Go on').click();
    await clearDesk(page);
    while (!(await button(page, 'I have read the rules').isVisible())) await button(page, 'Next rule').click();
    await button(page, 'I have read the rules').click();
    expect(await button(page, 'I agree').isDisabled()).toBe(true);
    await page.getByLabel(/^I have read the rules/).check();
    await button(page, 'I agree').click();
    await button(page, 'I am ready: start waiting').click();
    await button(page, 'Begin the exam').click({ timeout: 90_000 });
    await expect.poll(() => readClosedShadow(exam.page)).toContain('SAA-C03');
    expect(await readStore(page, 'roomPhotos')).toHaveLength(4);
    expect(await readStore(page, 'evidence')).toEqual(evidenceBefore);
    await page.close();
    await clickInClosedShadow(exam.page, 'End session');
    await clickInClosedShadow(exam.page, 'I have finished');
    await expect.poll(async () => (await readLatestSession(exam.browser))?.session.state).toBe('ended');
    expect((await readLatestSession(exam.browser))?.violations).toEqual([]);
  });

  it('ends with a beginning and not with a wait where nobody looks on, beside the room of last time', async () => {
    await practise('proctorio/recorded', null);
    const page = await openCheckIn();
    await page.getByRole('switch', { name: 'Quick start' }).check();
    await button(page, 'Begin check-in').click();
    for (const _ of ['selfie', 'card']) await button(page, 'Skip this step').click();
    await button(page, /^Take picture 1 of 4/).click({ timeout: 60_000 });
    await page.getByRole('img', { name: 'The room last time: In front' }).waitFor();
    for (const _ of ['room', 'agreement']) await button(page, 'Skip this step').click();
    await page.getByRole('heading', { name: 'Begin the exam' }).waitFor();
    await button(page, 'Begin the exam').click();
    await expect.poll(() => readClosedShadow(exam.page), { timeout: 60_000 }).toContain('Proctorio');
    await page.close();
    await endSession(exam.browser, exam.page);
    expect((await readLatestSession(exam.browser))?.session.waitMs).toBeNull();
  });
});

it('says what to do where there is no exam to check in for', async () => {
  const page = await exam.browser.context.newPage();
  await page.goto(exam.browser.extensionUrl('checkin.html'));
  await page.getByText('Open your practice exam first').waitFor();
  await page.close();
});
