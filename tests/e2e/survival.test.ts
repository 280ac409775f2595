import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { clickInClosedShadow, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { killWorkers } from '../../scripts/browser/kill-workers.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { endSession, startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { stopServiceWorker, waitForTarget } from '../../scripts/browser/targets.mjs';
import { unplug } from '../../scripts/browser/unplug.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { type OpenExam, openExam } from './open-exam';
import { endUnsaid } from './stored-rows';

const rulesOf = (stored: Awaited<ReturnType<typeof readLatestSession>>) => stored?.violations.map(({ rule }) => rule);

describe('a session in which something breaks', () => {
  let exam: OpenExam;
  beforeAll(async () => {
    exam = await openExam({ timeline: calmTimeline(60_000) });
  });
  afterAll(() => exam.close());
  afterEach(async () => {
    const latest = await readLatestSession(exam.browser);
    if (latest?.session.state === 'running') await endSession(exam.browser, exam.page);
  });

  const endOfFirstViolation = async () => (await readLatestSession(exam.browser))?.violations.at(0)?.endMs ?? null;

  it('goes on while the service worker is stopped, and what happens in the tabs is still logged', async () => {
    await startSession(exam.browser, exam.page);
    await sleep(2000);
    expect(await stopServiceWorker(exam.browser)).toBe(true);
    await sleep(3000);
    const other = await exam.browser.context.newPage();
    await sleep(2000);
    await exam.page.bringToFront();
    await other.close();
    await sleep(1000);
    const stored = await endSession(exam.browser, exam.page);
    expect(rulesOf(stored)).toEqual(['tab-switch']);
    const seconds = ((stored.session.endedAt ?? 0) - (stored.session.startedAt ?? 0)) / 1000;
    expect(stored.session.health.framesAnalysed).toBeGreaterThan(seconds * 3);
  });

  it('restarts workers that die silently, logs the gap, and goes on watching', async () => {
    await startSession(exam.browser, exam.page);
    await sleep(2000);
    const monitor = await waitForTarget(exam.browser, { type: 'background_page', urlPart: 'monitor.html' });
    expect(await killWorkers(monitor)).toBe(2);
    await monitor.detach();
    await expect.poll(endOfFirstViolation, { timeout: 60_000, interval: 500 }).not.toBeNull();
    const atReturn = (await readLatestSession(exam.browser))?.session.health;
    await sleep(3500);
    const stored = await endSession(exam.browser, exam.page);
    expect(rulesOf(stored)).toEqual(['monitoring-gap']);
    const { health } = stored.session;
    expect(health.workerRestarts).toBe(2);
    expect(health.framesAnalysed).toBeGreaterThan((atReturn?.framesAnalysed ?? 0) + 5);
    expect(health.voiceFrames).toBeGreaterThan((atReturn?.voiceFrames ?? 0) + 50);
  });

  it('is taken up again when the whole monitor dies, and logs the gap', async () => {
    const { startedAt } = await startSession(exam.browser, exam.page);
    await sleep(2000);
    const monitor = await waitForTarget(exam.browser, { type: 'background_page', urlPart: 'monitor.html' });
    await monitor.close();
    await expect.poll(endOfFirstViolation, { timeout: 60_000, interval: 500 }).not.toBeNull();
    await sleep(2000);
    const stored = await endSession(exam.browser, exam.page);
    expect(stored.session.startedAt).toBe(startedAt);
    expect(rulesOf(stored)).toEqual(['monitoring-gap']);
  });

  it.each([
    ['camera', 'camera-lost'],
    ['microphone', 'microphone-lost'],
  ] as const)('logs a lost %s as that and nothing else, and takes it up again', async (device, rule) => {
    await startSession(exam.browser, exam.page);
    await sleep(2000);
    expect(await unplug(exam.browser, device)).toBe(true);
    await expect.poll(endOfFirstViolation, { timeout: 30_000, interval: 500 }).not.toBeNull();
    await sleep(2500);
    const stored = await endSession(exam.browser, exam.page);
    expect(rulesOf(stored)).toEqual([rule]);
  });

  it('ends when the tab is closed, and says so', async () => {
    const page = await exam.browser.context.newPage();
    await page.goto(exam.examUrl);
    await startSession(exam.browser, page);
    await sleep(1500);
    await page.close();
    await expect.poll(async () => (await readLatestSession(exam.browser))?.session.endReason).toBe('tab-closed');
  });

  // The last one: a monitor that dies keeps some of the camera's buffers for a while, and the next may have to wait.
  it('is over in the exam’s page too where the monitor died before it could say so', async () => {
    await startSession(exam.browser, exam.page);
    await endUnsaid(exam.browser);
    await expect.poll(() => readClosedShadow(exam.page)).toContain('You gave up this sitting.');
    await clickInClosedShadow(exam.page, 'Close');
    await expect.poll(() => readClosedShadow(exam.page)).toBe('');
  });
});

it('records a session as interrupted when the browser died, up to its last sign of life', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'practice-proctor-crash-'));
  try {
    const exam = await openExam({ profileDir });
    const { startedAt } = await startSession(exam.browser, exam.page);
    await sleep(4000);
    await exam.browser.crash();
    const crashedAt = Date.now();

    const { path: chromiumPath } = await ensureChromium();
    const browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild(), profileDir, offline: true });
    await expect
      .poll(async () => (await readLatestSession(browser))?.session.state, { timeout: 20_000 })
      .toBe('interrupted');
    const endedAt = (await readLatestSession(browser))?.session.endedAt ?? 0;
    expect(endedAt).toBeGreaterThan(startedAt + 1500);
    expect(endedAt).toBeLessThanOrEqual(crashedAt);
    await browser.close();
  } finally {
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
