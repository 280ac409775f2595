import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { setDevicePermission } from '../../scripts/browser/device-permission.mjs';
import { readSetting } from '../../scripts/browser/extension-storage.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { startSession, welcomePage } from '../../scripts/browser/product.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { type Browser, type OpenExam, openExam } from './open-exam';

/** Sits calmly, and speaks again and again: the microphone begins anew with each opening, whenever that is. */
function speaksNowAndThen() {
  const calm = calmTimeline(30_000);
  return { ...calm, sounds: [5000, 12_000, 19_000].map((atMs) => ({ clip: 'speech' as const, atMs })) };
}

async function openTest(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('system-test.html'));
  await page.bringToFront();
  return page;
}

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const button = (page: Page) => page.getByRole('region', { name: 'Run the test' }).getByRole('button');

/** Runs the test and returns how long that took. */
async function run(page: Page): Promise<number> {
  await page.bringToFront();
  const startedAt = Date.now();
  await button(page).click();
  await expect.poll(() => button(page).innerText()).toBe('Stop');
  await expect.poll(() => button(page).innerText(), { timeout: 90_000 }).toBe('Run it again');
  return Date.now() - startedAt;
}

/** Remembers in the page whatever is said and drawn while the test runs: some of it is there for a second only. */
async function remember(
  page: Page,
): Promise<() => Promise<{ readonly said: readonly string[]; readonly faces: number }>> {
  await page.evaluate(`
    globalThis.remembered = { said: [], faces: 0 };
    new MutationObserver(() => {
      const text = document.querySelector('.system-test__instruction')?.textContent;
      if (text && remembered.said.at(-1) !== text) remembered.said.push(text);
      if (document.querySelector('video')?.videoWidth === 640)
        remembered.faces = Math.max(remembered.faces, document.querySelectorAll('svg .face').length);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  `);
  return () => page.evaluate('remembered');
}

describe('the system test', () => {
  let exam: OpenExam;
  let page: Page;

  beforeAll(async () => {
    exam = await openExam({ timeline: speaksNowAndThen() });
    page = await openTest(exam.browser);
  });
  afterAll(() => exam.close());

  it('is over within a minute, lets go of the camera, and said and showed meanwhile what to do', async () => {
    const remembered = await remember(page);
    const tookMs = await run(page);
    console.info(`The system test took ${(tookMs / 1000).toFixed(1)} s.`);
    expect(tookMs).toBeLessThan(60_000);
    expect(await page.locator('video').count()).toBe(0);
    expect(await page.getByText('Testing …').count()).toBe(0);
    const { said, faces } = await remembered();
    expect(said.join('\n')).toMatch(/Starting[\s\S]*Be quiet for three seconds[\s\S]*Now say a sentence aloud/);
    expect(faces).toBe(1);
  });

  it.each([
    ['Permissions', /Pass/],
    ['Camera picture', /640 × 480 pixels/],
    ['Light', /Pass/],
    ['Sharpness', /Pass/],
    ['Framing', /Pass\s+Framing\s+One face, \d\d % of the picture/],
    ['Microphone', /Pass\s+Microphone\s+Your voice: −[12]\d dB/],
    ['Room noise', /Pass\s+Room noise\s+The room’s own noise: −6\d dB/],
    ['Speed: pictures', /\d+ ms for each picture/],
    ['Speed: sound', /[\d.]+ ms for 96 ms of sound/],
    ['Graphics acceleration', /Pass/],
    ['One display', /Pass/],
    ['Headphones and virtual devices', /Pass/],
    ['Full screen', /Pass/],
    ['Page zoom', /Pass/],
    ['Room for the log', /Pass/],
    ['Other tabs', /To know\s+Other tabs\s+1 other tab is open/],
    ['Speakers', /Not needed/],
  ])('measured: %s', async (name, words) => {
    expect(await row(page, name).innerText()).toMatch(words);
  });

  it('keeps how the checks came out, and when: no numbers, no names, no picture', async () => {
    const stored = await readSetting(exam.browser, 'systemTest');
    expect(stored).toEqual({ at: expect.any(Number), grades: expect.objectContaining({ framing: 'pass' }) });
    await page.reload();
    await page.getByText(/\(tested today/).waitFor();
    const popup = await exam.browser.context.newPage();
    await popup.goto(exam.browser.extensionUrl('popup.html'));
    await popup.getByText(/System test: .*, today/).waitFor();
    await popup.close();
  });

  it('tries full screen, and tests one check again by itself', async () => {
    await run(page);
    await row(page, 'Full screen').getByRole('button', { name: 'Try it' }).click();
    await expect.poll(() => row(page, 'Full screen').innerText()).toMatch(/Tried: it works/);
    await row(page, 'Framing').getByRole('button', { name: 'Test again' }).click();
    await row(page, 'Framing').getByText('Testing …').waitFor();
    expect(await row(page, 'Microphone').innerText()).toMatch(/Pass/);
    await expect.poll(() => row(page, 'Framing').innerText(), { timeout: 40_000 }).toMatch(/Pass/);
  });

  it('stops when another tab is in front', async () => {
    await button(page).click();
    await exam.page.bringToFront();
    await page.getByText('Stopped, because this page was out of sight').waitFor();
  });

  it('leaves the camera to a session', async () => {
    await startSession(exam.browser, exam.page);
    await page.bringToFront();
    await page.getByText('A session is running, and has the camera and microphone to itself').waitFor();
    expect(await button(page).isDisabled()).toBe(true);
  });
});

describe('on another computer, the system test', () => {
  let browser: Browser;
  afterEach(() => browser.close());

  async function openOn(options: Partial<Parameters<typeof launchBrowser>[0]>): Promise<Page> {
    const { path: chromiumPath } = await ensureChromium();
    browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild(), offline: true, ...options });
    await (await welcomePage(browser)).close();
    return openTest(browser);
  }

  it('without a camera says so, and tests the microphone all the same', async () => {
    const page = await openOn({ extraFlags: ['--use-fake-device-for-media-stream=device-count=0'] });
    await setDevicePermission(browser, 'granted');
    await run(page);
    expect(await row(page, 'Camera picture').innerText()).toMatch(/Fail\s+Camera picture\s+No camera was found/);
    expect(await row(page, 'Framing').innerText()).toMatch(/Not tested/);
    expect(await row(page, 'Microphone').innerText()).not.toMatch(/Not tested/);
    await page.getByText(/Not ready: .* to look at/).waitFor();
  });

  it('with camera and microphone denied and a second display says what is wrong and what to do', async () => {
    const screen = { width: 1280, height: 800 };
    const page = await openOn({ devices: 'fake', screens: [screen, screen] });
    await setDevicePermission(browser, 'denied');
    await run(page);
    expect(await row(page, 'Permissions').innerText()).toMatch(
      /Fail[\s\S]*Blocked: camera and microphone[\s\S]*“Allow”/,
    );
    expect(await row(page, 'Microphone').innerText()).toMatch(/Not tested: see “Permissions”/);
    expect(await row(page, 'One display').innerText()).toMatch(/Fail\s+One display\s+2 displays are connected/);
    expect(await row(page, 'Room for the log').innerText()).toMatch(/Pass/);
  });
});
