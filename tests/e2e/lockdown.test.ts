import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCKDOWN_PRESETS, type Lockdown } from '../../lib/lockdown/lockdown';
import { calmTimeline } from '../../scripts/actor/timeline.js';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { clickInClosedShadow, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { readSetting, storeSettings } from '../../scripts/browser/extension-storage.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { endSession, startSession } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { evaluateInExtension, waitForTarget } from '../../scripts/browser/targets.mjs';
import { waitFor } from '../../scripts/browser/wait-for.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { grantedBuild } from './granted-build';
import { type OpenExam, openExam } from './open-exam';

/** As strict as can be; headless windows are smaller than their screen, or larger. */
const STRICT: Lockdown = {
  ...LOCKDOWN_PRESETS.severe,
  watched: { ...LOCKDOWN_PRESETS.severe.watched, windowSize: false },
};

const FRAMED = `<h1>Exam</h1><iframe src="/inner"></iframe><iframe src="http://elsewhere.test/"></iframe>`;

let extensionDir: string;
beforeAll(async () => {
  extensionDir = await grantedBuild();
});
afterAll(() => rm(extensionDir, { recursive: true, force: true }));

async function setLockdown({ browser, examUrl }: OpenExam, lockdown: Lockdown): Promise<void> {
  await storeSettings(browser, { lockdowns: { [new URL(examUrl).origin]: lockdown } });
}

/** A busy computer may leave gaps, which are no matter here. */
const rulesOf = (stored: Awaited<ReturnType<typeof readLatestSession>>) =>
  stored?.violations.map(({ rule }) => rule).filter((rule) => rule !== 'monitoring-gap');

describe('a session in strict mode', () => {
  let exam: OpenExam;
  beforeAll(async () => {
    exam = await openExam({ timeline: calmTimeline(60_000), extensionDir });
    await setLockdown(exam, STRICT);
  });
  afterAll(() => exam.close());

  const shown = () => readClosedShadow(exam.page);
  const violated = async () => rulesOf(await readLatestSession(exam.browser)) ?? [];

  /** When the first violation of a rule was over; `null` while it lasts. */
  const endOf = async (id: string) =>
    (await readLatestSession(exam.browser))?.violations.find(({ rule }) => rule === id)?.endMs ?? null;

  const isFullscreen = () => exam.page.evaluate(() => matchMedia('(display-mode: fullscreen)').matches);

  /** As F11 does. */
  const leaveFullscreen = () =>
    evaluateInExtension(
      exam.browser,
      "chrome.windows.getLastFocused().then(({ id }) => chrome.windows.update(id, { state: 'normal' }))",
    );

  /** What the page's own listeners, added after ours, see of what people do. */
  const watchPage = () =>
    exam.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['copy', 'contextmenu', 'dragstart', 'selectstart']) {
        document.addEventListener(type, (event) => event.defaultPrevented || seen.push(type));
      }
      const link = Object.assign(document.createElement('a'), { href: '/?elsewhere', textContent: 'A link to drag' });
      const field = Object.assign(document.createElement('textarea'), { id: 'answer' });
      link.style.cssText = field.style.cssText = 'position: fixed; left: 8px; bottom: 8px;';
      field.style.left = '200px';
      document.body.append(link, field);
    });

  async function tryEverything(): Promise<unknown> {
    const { page } = exam;
    await page.evaluate(() => Object(window).seen.splice(0));
    const heading = page.locator('h1').first();
    await heading.click({ clickCount: 3 });
    const selected = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    await page.keyboard.press('ControlOrMeta+c');
    await heading.click({ button: 'right' });
    await page.keyboard.press('Escape');
    const box = await page.getByText('A link to drag').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) - 60, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    const seen = await page.evaluate(() => [...new Set(Object(window).seen as string[])].sort());
    return { marked: selected !== '', seen };
  }

  it('asks for full screen, and one click leads there', async () => {
    await startSession(exam.browser, exam.page);
    await expect.poll(shown).toContain('This exam runs in full screen.');
    await clickInClosedShadow(exam.page, 'Go to full screen');
    await expect.poll(isFullscreen).toBe(true);
    await expect.poll(shown).not.toContain('full screen');
    expect(await violated()).toEqual([]);
  });

  it('stays in full screen when the exam opens its next page', async () => {
    await exam.page.goto(`${exam.examUrl}?page=2`);
    await expect.poll(shown).toContain('End session');
    expect(await isFullscreen()).toBe(true);
    expect(await violated()).toEqual([]);
  });

  it('watches frames of the site as well, and leaves those of other sites alone', async () => {
    const { page } = exam;
    // The practice exam lets no frames in; this page of the same site does.
    await page.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body: FRAMED }));
    await page.route('http://elsewhere.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' }),
    );
    await page.route('**/inner', (route) => route.fulfill({ contentType: 'text/html', body: '<p>A question</p>' }));
    await page.goto(`${exam.examUrl}framed`);
    await expect.poll(shown).toContain('End session');
    await sleep(1000);
    const sawMenu: boolean[] = [];
    for (const url of [/\/inner$/, /^http:\/\/elsewhere/]) {
      const frame = page.frame({ url });
      await frame?.evaluate(() => {
        addEventListener('contextmenu', () => Object.assign(window, { sawMenu: true }));
      });
      await frame?.locator('p').click({ button: 'right' });
      await page.keyboard.press('Escape');
      sawMenu.push((await frame?.evaluate(() => Object(window).sawMenu === true)) ?? false);
    }
    expect(sawMenu).toEqual([false, true]);
    await expect.poll(violated).toEqual(['page-menu']);
    // Over before the next one: what comes soon after it would be the same.
    await expect.poll(() => endOf('page-menu')).not.toBeNull();
    await page.goto(exam.examUrl);
    await expect.poll(shown).toContain('End session');
  });

  it('blocks what people do in the page, says so, and notes each once', async () => {
    await watchPage();
    expect(await tryEverything()).toEqual({ marked: false, seen: [] });
    await exam.page.keyboard.press('ControlOrMeta+p');
    await expect.poll(shown).toContain('Printing is off during the exam.');
    await expect
      .poll(async () => (await violated()).toSorted())
      .toEqual(['copy-paste', 'page-drag', 'page-menu', 'page-menu', 'print-attempt', 'text-selected']);
  });

  it('leaves fields for answers usable', async () => {
    const { page } = exam;
    await page.locator('#answer').click();
    await page.keyboard.type('forty two');
    await page.keyboard.press('Shift+Home');
    expect(await page.evaluate(() => document.querySelector('textarea')?.selectionEnd)).toBe(9);
    await page.keyboard.press('Delete');
    expect(await page.locator('#answer').inputValue()).toBe('');
  });

  it('notes that full screen was left, and leads back with one click', async () => {
    await leaveFullscreen();
    await expect.poll(violated).toContain('fullscreen-exit');
    await clickInClosedShadow(exam.page, 'Back to full screen');
    await expect.poll(() => endOf('fullscreen-exit')).not.toBeNull();
  });

  it('closes a tab that the exam opens, and notes it as that alone', async () => {
    const { page, browser } = exam;
    const before = browser.context.pages().length;
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/?help', target: '_blank', id: 'help' });
      link.textContent = 'Help';
      link.style.cssText = 'position: fixed; left: 8px; top: 8px;';
      document.body.append(link);
    });
    await page.locator('#help').click();
    await expect.poll(violated).toContain('new-tab');
    await expect.poll(() => browser.context.pages().length).toBe(before);
    expect(await violated()).not.toContain('tab-switch');
    expect(await readSetting(browser, 'closedTabs')).toMatchObject([{ url: `${exam.examUrl}?help` }]);
  });

  it('notes headphones that are plugged in', async () => {
    const monitor = await waitForTarget(exam.browser, { type: 'background_page', urlPart: 'monitor.html' });
    await monitor.evaluate(`(() => {
      const { mediaDevices } = navigator;
      const listed = mediaDevices.enumerateDevices.bind(mediaDevices);
      const headset = { kind: 'audiooutput', deviceId: 'new', groupId: 'new', label: 'Wireless Headset' };
      mediaDevices.enumerateDevices = async () => [...(await listed()), headset];
      mediaDevices.dispatchEvent(new Event('devicechange'));
    })()`);
    await monitor.detach();
    await expect.poll(violated).toContain('new-device');
    const { violations = [] } = (await readLatestSession(exam.browser)) ?? {};
    expect(violations.find(({ rule }) => rule === 'new-device')?.details).toEqual({ device: 'headphones' });
  });

  it('notes a second display for as long as it is there', async () => {
    const { screenInfo } = await exam.browser.session.send('Emulation.addScreen', {
      left: 800,
      top: 0,
      width: 800,
      height: 600,
    });
    await expect.poll(violated).toContain('second-display');
    await exam.browser.session.send('Emulation.removeScreen', { screenId: screenInfo.id });
    await expect.poll(() => endOf('second-display')).not.toBeNull();
  });

  it('notes that something is docked beside the page, as developer tools are', async () => {
    const { width, height } = await exam.page.evaluate(() => ({ width: outerWidth, height: outerHeight }));
    const session = await exam.browser.context.newCDPSession(exam.page);
    const beside = { width: width - 400, height, deviceScaleFactor: 0, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', beside);
    await expect.poll(violated).toContain('devtools-open');
    await session.send('Emulation.clearDeviceMetricsOverride');
    await expect.poll(() => endOf('devtools-open')).not.toBeNull();
    await session.detach();
  });

  it('ends as given up when strict mode is turned off, after a question', async () => {
    const { context, session, extensionUrl } = exam.browser;
    const opened = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: extensionUrl('options.html') });
    const options = await opened;
    await options.getByRole('button', { name: /^Remove/ }).click();
    await options.getByText('This ends the session').waitFor();
    await options.getByRole('button', { name: 'End it and remove' }).click();
    await expect.poll(async () => (await readLatestSession(exam.browser))?.session.endReason).toBe('abandoned');
    await options.close();
  });

  it('leaves nothing blocked behind', async () => {
    await exam.page.bringToFront();
    await expect.poll(shown).toContain('You gave up this sitting.');
    expect(await isFullscreen()).toBe(false);
    expect(await tryEverything()).toEqual({
      marked: true,
      seen: ['contextmenu', 'copy', 'dragstart', 'selectstart'],
    });
  });
});

describe('the tabs beside an exam', () => {
  it('are closed and opened again with one click each, also when the browser died in between', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'practice-proctor-tabs-'));
    try {
      const exam = await openExam({ profileDir, extensionDir });
      const { browser, page, examUrl } = exam;
      await setLockdown(exam, { ...STRICT, fullscreen: false });
      for (const name of ['one', 'two']) await (await browser.context.newPage()).goto(`${examUrl}?${name}`);
      const addresses = () =>
        browser.context
          .pages()
          .map((each) => each.url())
          .filter((url) => /\?(one|two)$/.test(url));

      const popup = await openActionPopup(browser, page);
      await clickInTarget(popup, 'Close these 2 for me');
      await expect.poll(addresses).toEqual([]);
      await clickInTarget(popup, 'Open the 2 closed tabs again');
      await expect.poll(addresses).toHaveLength(2);
      expect(await readSetting(browser, 'closedTabs')).toEqual([]);

      await clickInTarget(popup, 'Close these 2 for me');
      await expect.poll(addresses).toEqual([]);
      await popup.close();
      await startSession(browser, page);
      await sleep(1500);
      await browser.crash();

      const { path: chromiumPath } = await ensureChromium();
      const again = await launchBrowser({ chromiumPath, extensionDir, profileDir, offline: true });
      await waitFor(
        'the session is recorded as interrupted',
        async () => (await readLatestSession(again))?.session.state === 'interrupted',
        { timeoutMs: 20_000 },
      );
      const settings = await again.context.newPage();
      await settings.goto(again.extensionUrl('popup.html'));
      await settings.getByRole('button', { name: 'Open the 2 closed tabs again' }).click();
      await expect.poll(() => again.context.pages().filter((each) => /\?(one|two)$/.test(each.url())).length).toBe(2);
      await again.close();
    } finally {
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});

it('new tabs stay where they are only to be noted', async () => {
  const exam = await openExam({ timeline: calmTimeline(60_000) });
  try {
    const { browser, page } = exam;
    await startSession(browser, page);
    await page.keyboard.down('ControlOrMeta');
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/?help', id: 'help', textContent: 'Help' });
      link.style.cssText = 'position: fixed; left: 8px; top: 8px;';
      document.body.append(link);
    });
    const opened = browser.context.waitForEvent('page');
    await page.locator('#help').click();
    await page.keyboard.up('ControlOrMeta');
    await opened;
    await expect.poll(async () => rulesOf(await readLatestSession(browser))).toEqual(['new-tab']);
    await endSession(browser, page);
    expect(browser.context.pages().some((each) => each.url().endsWith('?help'))).toBe(true);
  } finally {
    await exam.close();
  }
});
