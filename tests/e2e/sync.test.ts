import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../scripts/browser/extension-storage.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { welcomePage } from '../../scripts/browser/product.mjs';
import { makeRows } from '../../scripts/seed/make-rows.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

type Items = Readonly<Record<string, unknown>>;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let settings: Page;

beforeAll(async () => {
  const { path: chromiumPath } = await ensureChromium();
  browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild(), offline: true });
  settings = await welcomePage(browser);
});
afterAll(() => browser.close());

const SECRET = 'secret.example';
const NOTE = 'nobody else may read this';
const stored = (): Promise<Items> => settings.evaluate('chrome.storage.sync.get(null)');
const store = (items: Items) => settings.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)})`);
const toggle = () => settings.getByRole('switch', { name: 'Sync through your browser' }).click();
const level = (name: string) => settings.getByRole('radio', { name });
const syncNow = () => settings.getByRole('button', { name: 'Sync now' }).click();

/** What another computer stores, as docs/architecture.md says. */
const another = (changes: Items, more: Items = {}) => ({
  'computer/other001': { v: 1, edition: 1, left: 0 },
  'settings/other001/0': { v: 1, leaves: changes },
  ...more,
});
const set = (value: unknown, at: number) => [{ other001: 1 }, [['other001', 1, at, value]]];

const SESSIONS = 1000;

/** A thousand sessions, without what nobody syncs but with notes, a site and titles that must never leave. */
async function seedWithSecrets(): Promise<void> {
  const { sessions, violations } = await makeRows({ sessions: SESSIONS, seed: 2, now: Date.now() });
  const origin = `https://${SECRET}`;
  await putRows(
    'sessions',
    sessions.map((row) => ({ ...row, origin, title: `Page of ${SECRET}` })),
  );
  await putRows(
    'violations',
    violations.map((row) => ({ ...row, note: NOTE })),
  );
}

async function putRows(table: string, rows: readonly object[]): Promise<void> {
  await settings.evaluate(
    ({ table, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('practice-proctor');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(table, 'readwrite');
          for (const row of rows) transaction.objectStore(table).put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { table, rows },
  );
}

describe('sync through the browser', () => {
  it('is off, and nothing is stored for it', async () => {
    await settings.goto(browser.extensionUrl('options.html'));
    await level('Severe').waitFor();
    await seedWithSecrets();
    await storeSettings(browser, {
      strictSites: { [`https://${SECRET}`]: { addedAt: 1 } },
      examChoices: { [`https://${SECRET}`]: { packId: 'own/rules' } },
      ownExams: [{ code: 'X-1', title: 'Mine', minutes: 60, url: `https://${SECRET}/exam` }],
    });
    await level('Severe').click();
    expect(await stored()).toEqual({});
  });

  it('stores settings and a thousand sittings within the browser’s quotas, and nothing else', async () => {
    await toggle();
    await settings.getByText(/^Last synced/).waitFor();
    const items = await stored();
    const json = JSON.stringify(items);
    expect(json).toContain('severe');
    expect(json).toContain('Mine');
    for (const word of [SECRET, NOTE, 'https:', 'practice test', 'seed-', 'jpeg']) expect(json).not.toContain(word);
    const bytes = (key: string) =>
      settings.evaluate<number>(`chrome.storage.sync.getBytesInUse(${JSON.stringify(key)})`);
    for (const key of Object.keys(items)) expect(await bytes(key), key).toBeLessThan(8192);
    expect(await settings.evaluate<number>('chrome.storage.sync.getBytesInUse(null)')).toBeLessThan(102_400);
    await syncNow();
    expect(await stored()).toEqual(items);
    const said = await settings.getByText(/^Last synced/).innerText();
    expect(Number(/summaries of (\d+) sittings/.exec(said)?.[1])).toBe(SESSIONS);
  });

  it('takes over what another computer has stored, by itself', async () => {
    await store(another({ 'habitGoals\nno-talking': set(135, Date.now()) }));
    await expect
      .poll(() => settings.evaluate("chrome.storage.local.get('habitGoals')"))
      .toMatchObject({ habitGoals: { 'no-talking': 135 } });
    await expect.poll(() => settings.getByText(/^Last synced/).innerText()).toContain('from 1 other computer');
  });

  it('counts its sittings on the home page, without ways to reports that are not here', async () => {
    const sitting = [0, 0, 130, 0, [], 0, [10_800], [], [], [], [], []];
    const habits = {
      v: 1,
      first: Date.now() - 86_400_000,
      exams: [['SAA-C03', 'AWS']],
      rules: [],
      sittings: [sitting],
    };
    await store({ 'habits/other001/0': habits });
    const home = await browser.context.newPage();
    await home.goto(browser.extensionUrl('home.html'));
    await home.getByText('1 of these sittings was sat on another computer').waitFor();
    expect(await home.locator('.habit').first().innerText()).toContain('(on another computer)');
    expect(await home.locator('a[href*="elsewhere"]').count()).toBe(0);
    await home.close();
  });

  it('shows what was changed in two places, and one click settles it', async () => {
    await store(another({ sensitivity: set('relaxed', Date.now() + 60_000) }));
    await settings.getByRole('heading', { name: 'Changed on two computers' }).waitFor();
    await expect.poll(() => level('Relaxed').isChecked()).toBe(true);
    await settings.getByRole('button', { name: 'Use “Severe” for How strict' }).click();
    await settings.getByText('How strict: Severe. This goes for all your computers.').waitFor();
    await expect.poll(() => level('Severe').isChecked()).toBe(true);
    await syncNow();
    expect(await settings.locator('.sync__conflict').count()).toBe(0);
  });

  it('ends, and has its copy removed', async () => {
    await toggle();
    await settings.getByText(/^A copy of settings/).waitFor();
    await settings.getByRole('button', { name: 'Remove from sync' }).click();
    await settings.getByRole('button', { name: 'Remove from sync' }).click();
    await settings.getByText('The copy in your browser’s sync is removed.').waitFor();
    expect(await stored()).toEqual({});
    await settings.reload();
    await expect.poll(() => level('Severe').isChecked()).toBe(true);
  });

  it('ends with all data, and brings none of it back', async () => {
    await toggle();
    await settings.getByText(/^Last synced/).waitFor();
    await settings.getByRole('button', { name: 'Delete all my data' }).click();
    await settings.getByRole('button', { name: 'Delete everything' }).click();
    await settings.getByText('Everything is deleted.').waitFor();
    expect(await stored()).toEqual({});
    await settings.reload();
    await expect.poll(() => level('Exam For').isChecked()).toBe(true);
    await settings.getByText(/Goes:/).waitFor({ state: 'hidden' });
    expect(await settings.getByRole('switch', { name: 'Sync through your browser' }).isChecked()).toBe(false);
  });
});
