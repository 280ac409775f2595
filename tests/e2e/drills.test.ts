import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_TIMELINE } from '../../scripts/actor/timeline.js';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { type OpenExam, openExam } from './open-exam';
import { endUnsaid } from './stored-rows';

let exam: OpenExam;
let page: Page;
beforeAll(async () => {
  exam = await openExam({ timeline: DEMO_TIMELINE });
  page = await exam.browser.context.newPage();
  await page.goto(exam.browser.extensionUrl('drills.html'));
  await page.bringToFront();
});
afterAll(() => exam.close());

const button = (name: string) => page.getByRole('button', { name });
const latest = async () => (await readLatestSession(exam.browser))?.session;
const rulesBroken = async () => (await readLatestSession(exam.browser))?.violations.map(({ rule }) => rule) ?? [];

describe('drills', () => {
  it('are watched in their own page, which says at once what was noticed', async () => {
    await button('Start Silent reading').click();
    await page.getByRole('timer', { name: 'Time left' }).waitFor({ timeout: 60_000 });
    await page.getByText('Please look at the screen.').first().waitFor({ timeout: 30_000 });
    await expect.poll(latest).toMatchObject({ drill: 'silent-reading', state: 'running', plan: { minutes: 2 } });
  });

  it('are left by going to another tab, which is noticed', async () => {
    const other = await exam.browser.context.newPage();
    await expect.poll(rulesBroken).toContain('tab-switch');
    await other.close();
    await page.bringToFront();
  });

  it('can be stopped, and are told as what they were', async () => {
    await button('Stop').click();
    await page.getByRole('heading', { name: 'Stopped early' }).waitFor();
    expect((await latest())?.endReason).toBe('abandoned');
    await page.getByRole('link', { name: 'See the report' }).click();
    await page.getByRole('heading', { name: 'Drill: Silent reading' }).waitFor();
    await page.goto(exam.browser.extensionUrl('drills.html'));
    await page.getByText(/^Done once, last on/).waitFor();
  });

  it('tell how they went also where the monitor died before it could say so', async () => {
    await button('Start Sit still in the frame').click();
    await page.getByRole('timer', { name: 'Time left' }).waitFor({ timeout: 60_000 });
    await endUnsaid(exam.browser);
    await page.getByRole('heading', { name: 'Stopped early' }).waitFor();
    await button('Other drills').click();
    await page
      .getByText(/^Done once, last on/)
      .nth(1)
      .waitFor();
  });
});
