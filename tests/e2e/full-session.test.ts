import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calmTimeline, DEMO_TIMELINE } from '../../scripts/actor/timeline.js';
import { driveEvents } from '../../scripts/browser/exam-drivers.mjs';
import { endSession, exportReport, openReport, startSession } from '../../scripts/browser/product.mjs';
import { openExam } from './open-exam';

type Stored = Awaited<ReturnType<typeof endSession>>;
const TOLERANCE_MS = 1500;

describe('a full session with the actor', () => {
  let directory: string;
  let stored: Stored;
  let exported: readonly string[];
  let told: { readonly moment: string | null; readonly zoomed: string; readonly tableRows: number };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'practice-proctor-session-'));
    const { browser, page, close } = await openExam({ timeline: DEMO_TIMELINE });
    const { startedAt } = await startSession(browser, page);
    const driven = DEMO_TIMELINE.events.flatMap(({ driver, ...event }) => (driver ? [{ ...event, driver }] : []));
    await driveEvents(page, driven, startedAt);
    await sleep(startedAt + DEMO_TIMELINE.durationMs - Date.now());
    stored = await endSession(browser, page);
    const report = await openReport(browser, stored.session.id);
    exported = await exportReport(browser, report, directory);
    told = await readTimeline(report);
    await close();
  }, 240_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('logs every scripted event with the right rule, and nothing else', () => {
    expect(stored.violations.map(({ rule }) => rule)).toEqual(DEMO_TIMELINE.events.map(({ kind }) => kind));
  });

  it.each(DEMO_TIMELINE.events)('begins and ends $kind when the actor does', ({ kind, startMs, endMs }) => {
    const violation = stored.violations.find(({ rule }) => rule === kind);
    expect(Math.abs((violation?.startMs ?? Number.NaN) - startMs)).toBeLessThan(TOLERANCE_MS);
    expect(Math.abs((violation?.endMs ?? Number.NaN) - endMs)).toBeLessThan(2 * TOLERANCE_MS);
  });

  it('watches all the time', () => {
    const { health, startedAt, endedAt } = stored.session;
    const seconds = ((endedAt ?? 0) - (startedAt ?? 0)) / 1000;
    expect(health.framesAnalysed / seconds).toBeGreaterThan(3);
    expect(health.voiceFrames / seconds).toBeGreaterThan(28);
    expect(health.workerRestarts).toBe(0);
  });

  it('has a timeline that can be read without a mouse', () => {
    expect(told.moment).toMatch(/^1:\d\d, .*face.*, sound −\d+ dB/);
    expect(told.zoomed).toMatch(/0:\d\d to 1:\d\d · 1:\d\d in all/);
    expect(told.tableRows).toBeGreaterThan(5);
  });

  it('exports a report that stands on its own and says the same', async () => {
    const [htmlPath = '', jsonPath = ''] = exported;
    const html = await readFile(htmlPath, 'utf8');
    expect(html).toContain('Left the frame');
    expect(html).toContain('data:image/jpeg');
    expect(html).not.toMatch(/<script|src="(?!data:)|href="http/);
    const report = JSON.parse(await readFile(jsonPath, 'utf8'));
    expect(report.violations.map(({ rule }: { rule: string }) => rule)).toEqual(
      stored.violations.map(({ rule }) => rule),
    );
  });
});

/** What the timeline says by keyboard alone. */
async function readTimeline(report: Page) {
  const scrubber = report.getByRole('slider', { name: 'Moment in the session' });
  await scrubber.press('End');
  await scrubber.press('PageDown');
  const moment = await scrubber.getAttribute('aria-valuetext');
  await scrubber.press('+');
  await report.getByText('Show as table').click();
  await report.getByRole('cell').first().waitFor();
  return {
    moment,
    zoomed: await report.getByRole('group', { name: 'Part of the session in view' }).locator('..').innerText(),
    tableRows: await report.locator('.timeline__table tbody tr').count(),
  };
}

describe('what happens to the lens, on the page and around it', () => {
  it('is logged as that and nothing else', async () => {
    const { browser, page, close } = await openExam({
      timeline: {
        ...calmTimeline(45_000),
        lens: [
          { state: 'covered', startMs: 8000, endMs: 13_000 },
          { state: 'frozen', startMs: 18_000, endMs: 24_000 },
        ],
      },
    });
    try {
      const { startedAt } = await startSession(browser, page);
      await sleep(startedAt + 27_000 - Date.now());
      await page.locator('h1').first().click({ clickCount: 3 });
      await page.keyboard.press('ControlOrMeta+c');
      await page.evaluate(() => document.documentElement.requestFullscreen());
      await sleep(1000);
      await page.evaluate(() => document.exitFullscreen());
      await sleep(2000);
      await page.evaluate(() => document.documentElement.requestFullscreen());
      await sleep(500);
      const { targetId } = await browser.session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
      await sleep(2000);
      await browser.session.send('Target.closeTarget', { targetId });
      await page.bringToFront();
      await sleep(1000);
      const { violations } = await endSession(browser, page);
      expect(violations.map(({ rule }) => rule)).toEqual([
        'camera-covered',
        'camera-frozen',
        'copy-paste',
        'fullscreen-exit',
        'window-blur',
      ]);
      const [covered, frozen, copied] = violations;
      expect(Math.abs((covered?.startMs ?? 0) - 8000)).toBeLessThan(TOLERANCE_MS);
      expect(Math.abs((frozen?.startMs ?? 0) - 18_000)).toBeLessThan(TOLERANCE_MS);
      expect(copied?.details).toMatchObject({ action: 'copy' });
    } finally {
      await close();
    }
  });
});
