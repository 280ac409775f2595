import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { endSession, startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { type OpenExam, openExam } from './open-exam';

const AWAY_FROM_MS = 12_000;

/** Sits calmly at first, so that the rest pose is learnt, and then looks aside until the end. */
function looksAside() {
  const calm = calmTimeline(30_000);
  const people = calm.people.map((person) => ({
    ...person,
    moves: [{ atMs: AWAY_FROM_MS, overMs: 600, to: { yawDeg: 46, gazeRatio: 0.3 } }],
  }));
  return { ...calm, people };
}

let exam: OpenExam;
let settings: Page;

beforeAll(async () => {
  exam = await openExam({ timeline: looksAside() });
  settings = await exam.browser.context.newPage();
  await settings.goto(exam.browser.extensionUrl('options.html'));
  await settings.bringToFront();
});
afterAll(() => exam.close());

const lookedAway = () =>
  settings.getByRole('listitem').filter({ has: settings.getByRole('switch', { name: 'Looked away' }) });

describe('how strict the rules are', () => {
  it('shows what is measured against the numbers, and what would be noticed, without storing anything', async () => {
    await settings.getByRole('button', { name: 'Start', exact: true }).click();
    const panel = settings.getByRole('region', { name: 'Rules' });
    await panel.getByText('Nothing would be noticed now.').waitFor();
    await expect.poll(() => lookedAway().innerText()).toMatch(/Now \d+°: OK/);
    await expect
      .poll(() => panel.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBeGreaterThan(0);
    await expect.poll(() => lookedAway().innerText()).toMatch(/Over the limit for/);
    await expect.poll(() => lookedAway().innerText()).toMatch(/Now \d+°: over the limit/);
    await expect.poll(() => panel.getByRole('status').first().innerText()).toContain('Looked away');
    expect(await readLatestSession(exam.browser)).toBeNull();
  });

  it('takes another number into account at once', async () => {
    await lookedAway().getByRole('spinbutton', { name: 'Look aside, at most' }).fill('90');
    await settings.keyboard.press('Enter');
    await expect.poll(() => lookedAway().innerText()).toMatch(/Now (?:3[1-9]|[4-8]\d)°: OK/);
    await expect.poll(() => lookedAway().innerText()).not.toMatch(/Would be noticed/);
    await settings.getByRole('button', { name: 'Stop', exact: true }).click();
  });

  it('is taken into a session: the level’s numbers, and those that the user has set', async () => {
    await settings.getByRole('radio', { name: /^Severe/ }).check();
    await expect.poll(() => lookedAway().innerText()).toContain('The level has 27°');
    await exam.page.bringToFront();
    await startSession(exam.browser, exam.page);
    const { session } = await endSession(exam.browser, exam.page);
    expect(session.rules['looking-away']?.thresholds).toMatchObject({ afterMs: 2000, maxYawDeg: 90 });
    expect(session.rules['no-face']?.thresholds).toMatchObject({ afterMs: 1000 });
  });
});
