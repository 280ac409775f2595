import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInTarget, openActionPopup } from '../../scripts/browser/action-popup.mjs';
import { clickInClosedShadow, readClosedShadow } from '../../scripts/browser/closed-shadow.mjs';
import { setDevicePermission } from '../../scripts/browser/device-permission.mjs';
import { readSetting } from '../../scripts/browser/extension-storage.mjs';
import { endSession, startSession, welcomePage } from '../../scripts/browser/product.mjs';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { evaluateInExtension } from '../../scripts/browser/targets.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { type OpenExam, openExam } from './open-exam';

let exam: OpenExam;
beforeAll(async () => {
  exam = await openExam();
});
afterAll(() => exam.close());

const shown = () => readClosedShadow(exam.page);

describe('strict mode on a site', () => {
  it('is remembered for the site', async () => {
    expect(await readSetting(exam.browser, 'strictSites')).toHaveProperty([new URL(exam.examUrl).origin]);
  });

  it('costs its pages little until a session runs', async () => {
    const script = await readFile(join(await ensureBuild(), 'site-offer.js'));
    expect(gzipSync(script).length).toBeLessThan(10_000);
  });

  it('offers a session when the site is opened, in a shadow root that the page cannot open', async () => {
    await exam.page.reload();
    await expect.poll(shown).toContain('Start session');
    const readable = await exam.page.evaluate(() =>
      [...document.querySelectorAll('*')].some((element) => element.shadowRoot !== null),
    );
    expect(readable).toBe(false);
  });

  it('moves nothing on the page', async () => {
    const place = () => exam.page.evaluate(() => JSON.stringify(document.body.getBoundingClientRect()));
    const before = await place();
    await startSession(exam.browser, exam.page);
    await expect.poll(shown).toContain('End session');
    expect(await place()).toBe(before);
  });

  it('shows on the toolbar button that a session runs', async () => {
    expect(await evaluateInExtension(exam.browser, 'chrome.action.getBadgeText({})')).toBe('REC');
  });

  it('keeps the session and its overlay through a reload and other pages of the site', async () => {
    const before = await readLatestSession(exam.browser);
    await exam.page.reload();
    await expect.poll(shown).toContain('End session');
    await exam.page.goto(`${exam.examUrl}?page=2`);
    await expect.poll(shown).toContain('End session');
    const after = await readLatestSession(exam.browser);
    expect(after?.session.id).toBe(before?.session.id);
    expect(after?.session.state).toBe('running');
    expect(after?.violations).toEqual([]);
  });

  it('starts no second session while one is running, and says so', async () => {
    const other = await exam.browser.context.newPage();
    await other.goto(exam.examUrl);
    const popup = await exam.browser.context.newPage();
    await popup.goto(exam.browser.extensionUrl('popup.html'));
    const reply = await popup.evaluate(`chrome.tabs.query({}).then((tabs) => {
      const { id } = tabs.at(-2);
      return chrome.runtime.sendMessage({ to: 'background', type: 'session.start', payload: { tabId: id } });
    })`);
    expect(reply).toEqual({ started: false, why: 'already-running' });
    await other.close();
    await popup.close();
    await exam.page.bringToFront();
  });

  it('ends only after a second question', async () => {
    await clickInClosedShadow(exam.page, 'End session');
    await expect.poll(shown).toContain('End this session?');
    await clickInClosedShadow(exam.page, 'Keep going');
    expect((await readLatestSession(exam.browser))?.session.state).toBe('running');
    const { session } = await endSession(exam.browser, exam.page);
    expect(session.endReason).toBe('user');
    await expect.poll(shown).toContain('See the report');
    await expect.poll(() => evaluateInExtension(exam.browser, 'chrome.action.getBadgeText({})')).toBe('');
  });
});

describe('“Proctor this tab”', () => {
  it('starts a session with one click in the popup, and “Not now” is remembered for the tab', async () => {
    await exam.page.reload();
    await clickInClosedShadow(exam.page, 'Not now');
    await exam.page.reload();
    const before = (await readLatestSession(exam.browser))?.session.id;
    const popup = await openActionPopup(exam.browser, exam.page);
    await clickInTarget(popup, 'Proctor this tab');
    await expect
      .poll(async () => {
        const latest = await readLatestSession(exam.browser);
        return latest?.session.id === before ? null : latest?.session.state;
      })
      .toBe('running');
    expect(await shown()).not.toContain('Start session');
    await endSession(exam.browser, exam.page);
  });
});

it('strict mode goes off when the user takes the site’s permission back', async () => {
  const { origin } = new URL(exam.examUrl);
  expect(await readSetting(exam.browser, 'strictSites')).toHaveProperty([origin]);
  await evaluateInExtension(exam.browser, "chrome.permissions.remove({ origins: ['http://localhost/*'] })");
  await expect
    .poll(async () => Object.keys(Object((await readSetting(exam.browser, 'strictSites')) ?? {})))
    .toEqual([]);
});

describe('a session without permission for camera and microphone', () => {
  it.each([
    ['prompt', 'permission-needed', 'not allowed yet'],
    ['denied', 'permission-denied', 'is blocked'],
  ] as const)(
    'does not begin when it is “%s”, says why, and leads to the set-up page',
    async (setting, failure, text) => {
      const { browser, page, close } = await openExam({ deviceQuestions: 'ask' });
      try {
        await setDevicePermission(browser, setting);
        await page.reload();
        await clickInClosedShadow(page, 'Start session');
        await expect.poll(() => readClosedShadow(page)).toContain(text);
        const stored = await readLatestSession(browser);
        expect(stored?.session).toMatchObject({ state: 'ended', failure, startedAt: null });
        await clickInClosedShadow(page, 'Set up camera and microphone');
        await welcomePage(browser);
      } finally {
        await close();
      }
    },
  );
});
