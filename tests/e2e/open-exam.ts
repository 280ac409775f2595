import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { renderActor } from '../../scripts/actor/render-video.mjs';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { setDevicePermission } from '../../scripts/browser/device-permission.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { readNetLog, requestsLeavingComputer } from '../../scripts/browser/net-log.mjs';
import { enableStrictMode, welcomePage } from '../../scripts/browser/product.mjs';
import { serveExam } from '../../scripts/exam-server.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

export type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Timeline = Parameters<typeof renderActor>[0]['timeline'];

export interface OpenExam {
  readonly browser: Browser;
  /** The practice exam's tab, with strict mode on for its site. */
  readonly page: Page;
  readonly examUrl: string;
  /** Closes the browser and checks that in all its life nothing was asked of any other computer. */
  close(): Promise<void>;
}

interface OpenOptions {
  /** What camera and microphone show; they begin with it each time they are opened. Default: a calm minute. */
  readonly timeline?: Timeline;
  readonly profileDir?: string;
  /** Another build than the usual one. */
  readonly extensionDir?: string;
  /** Where to go instead of to the practice exam. */
  readonly serve?: typeof serveExam;
  /** Default: `accept`. `ask`: camera and microphone are allowed until the test says otherwise. */
  readonly deviceQuestions?: 'accept' | 'ask';
}

/** A browser with the built extension, the actor as camera and microphone, and the practice exam open. */
export async function openExam({
  timeline = calmTimeline(60_000),
  serve = serveExam,
  ...options
}: OpenOptions = {}): Promise<OpenExam> {
  const { path: chromiumPath } = await ensureChromium();
  const actor = await renderActor({ chromiumPath, timeline });
  const exam = await serve({ port: 0 });
  const directory = await mkdtemp(join(tmpdir(), 'practice-proctor-e2e-'));
  const netLogPath = join(directory, 'net-log.json');
  const browser = await launchBrowser({
    chromiumPath,
    extensionDir: await ensureBuild(),
    videoPath: actor.videoPath,
    audioPath: actor.audioPath,
    devices: 'fake',
    deviceQuestions: 'accept',
    netLogPath,
    ...options,
  });
  await (await welcomePage(browser)).close();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(exam.url);
  if (options.deviceQuestions === 'ask') await setDevicePermission(browser, 'granted');
  await enableStrictMode(browser, page);
  return {
    browser,
    page,
    examUrl: exam.url,
    close: async () => {
      await browser.close();
      await exam.close();
      const netLog = await readNetLog(netLogPath);
      await rm(directory, { recursive: true, force: true });
      expect(netLog.requests.length).toBeGreaterThan(10);
      expect(requestsLeavingComputer(netLog)).toEqual([]);
    },
  };
}
