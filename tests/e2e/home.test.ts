import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { welcomePage } from '../../scripts/browser/product.mjs';
import { seedBrowser } from '../../scripts/seed/seed-browser.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let home: Page;

beforeAll(async () => {
  const { path: chromiumPath } = await ensureChromium();
  browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild(), offline: true });
  home = await welcomePage(browser);
});
afterAll(() => browser.close());

const open = () => home.goto(browser.extensionUrl('home.html'));
const card = (name: string) => home.getByRole('listitem').filter({ has: home.getByRole('heading', { name }) });

describe('the home page', () => {
  it('is reached from every page, and leads a new user to the first step', async () => {
    await home.getByRole('link', { name: 'Home' }).click();
    await home.getByRole('heading', { name: 'Your practice begins here' }).waitFor();
    expect(await home.getByRole('main').getByRole('link').first().getAttribute('href')).toBe('welcome.html');
  });

  it('has a week, habits, a calendar, a ladder and what to practise next', async () => {
    await seedBrowser(browser, { sessions: 6, seed: 1, now: Date.now() });
    await open();
    for (const name of [/^This week/, 'Practise next', 'Next mock exam', 'Calendar', /^Stamina/, /^Ready for/]) {
      await home.getByRole('heading', { name }).waitFor();
    }
    expect(await home.locator('.habit').count()).toBe(5);
  });

  it('keeps a goal that is set on its card', async () => {
    const goal = () => home.getByLabel('Goal for No talking');
    await goal().fill('1500');
    await goal().press('Enter');
    await expect.poll(() => card('No talking').innerText()).toContain('of 1500 clean minutes');
    await open();
    expect(await goal().inputValue()).toBe('1500');
  });

  it('is walked through by keyboard, day by day', async () => {
    const calendar = home.getByRole('table', { name: 'Clean time by day' });
    await home.getByLabel('Clean minutes of').selectOption('No talking');
    await home.keyboard.press('Tab');
    const focused = () => home.evaluate('document.activeElement.dataset.day');
    const today = Number(await focused());
    await home.keyboard.press('ArrowLeft');
    await home.keyboard.press('ArrowUp');
    expect(Number(await focused())).toBe(today - 8);
    expect(await calendar.getByRole('button').count()).toBeGreaterThan(7 * 25);
  });

  it('leads from a record to the report of that session', async () => {
    await card('No talking').getByRole('link').click();
    await home.waitForURL(/report\.html\?session=seed-/);
  });
});
