import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_ITEMS } from '../../lib/locales/en/check-in';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
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

const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Through all steps of a quick check-in, up to the wait. */
async function checkIn(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'Quick start' }).check();
  await button(page, 'Begin check-in').click();
  await page.getByText('The face fills the frame well.').waitFor({ timeout: 60_000 });
  await button(page, 'Take the picture').click();
  await button(page, 'Use this picture').click();
  for (const { text } of DESK_ITEMS) await page.getByLabel(text).check();
  await button(page, 'Desk and room are ready').click();
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
    expect((await readLatestSession(exam.browser))?.session.endReason).toBe('abandoned');
    await page.close();
  });
});

it('says what to do where there is no exam to check in for', async () => {
  const page = await exam.browser.context.newPage();
  await page.goto(exam.browser.extensionUrl('checkin.html'));
  await page.getByText('Open your practice exam first').waitFor();
  await page.close();
});
