import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../scripts/browser/downloads.mjs';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { welcomePage } from '../../scripts/browser/product.mjs';
import { seedBrowser } from '../../scripts/seed/seed-browser.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import type { Browser } from './open-exam';

const SEED = { sessions: 6, seed: 3, now: Date.UTC(2026, 10, 23, 18) };

let browser: Browser;
let directory: string;
let report: Page;
/** Of the session that travels. */
let id: string;
let file: string;
let before: string;
beforeAll(async () => {
  const { path: chromiumPath } = await ensureChromium();
  directory = await mkdtemp(join(tmpdir(), 'practice-proctor-files-'));
  browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild() });
  await (await welcomePage(browser)).close();
  await seedBrowser(browser, SEED);
  report = await browser.context.newPage();
  await report.goto(browser.extensionUrl('report.html'));
  await report
    .getByRole('link', { name: /× Warning/ })
    .first()
    .click();
  id = new URL(report.url()).searchParams.get('session') ?? '';
});
afterAll(async () => {
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

/** What the report says of the session; pictures by how many there are. */
async function content(): Promise<string> {
  await report
    .getByRole('img', { name: /^Enlarge picture/ })
    .first()
    .waitFor();
  // The last part of the page to be read from the database.
  await report.getByRole('heading', { name: 'Compared with before' }).waitFor();
  const pictures = await report.getByRole('img', { name: /^Enlarge picture/ }).count();
  const text = await report.locator('main').innerText();
  return `${pictures} ${text.replace('Imported', '').replace(/\s+/g, ' ')}`;
}

const chooseFiles = (...files: readonly string[]) => report.locator('input[type=file]').setInputFiles([...files]);

describe('a session that goes to another computer', () => {
  it('is exported and deleted', async () => {
    before = await content();
    file = await download(browser, directory, () => report.getByRole('button', { name: 'Export JSON' }).click());
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ session: { id } });
    await report.getByRole('button', { name: 'Delete session' }).click();
    await report.getByRole('group').getByRole('button', { name: 'Delete session' }).click();
    await report.getByRole('heading', { name: 'Session deleted' }).waitFor();
    await report.getByRole('link', { name: 'All sessions' }).click();
    await expect.poll(() => report.locator('.sessions li').count()).toBe(SEED.sessions - 1);
  });

  it('is imported with its pictures: the report is the same', async () => {
    await chooseFiles(file);
    await report.getByText('1 imported.').waitFor();
    await report.locator(`.import__list a[href$="=${id}"]`).click();
    await expect.poll(content).toBe(before);
  });
});

describe('other files', () => {
  it('are refused with what is wrong, and nothing of them is stored', async () => {
    await report.goto(browser.extensionUrl('report.html'));
    const whole = await readFile(file, 'utf8');
    const names = ['cut.json', 'changed.json'].map((name) => join(directory, name));
    await writeFile(names[0] ?? '', whole.slice(0, -100));
    await writeFile(
      names[1] ?? '',
      whole.replace(`"id": "${id}"`, '"id": "new"').replace(/"startMs": \d+/, '"startMs": "<b>"'),
    );
    await chooseFiles(...names);
    await report.getByText('2 not imported.').waitFor();
    const alerts = await report.getByRole('alert').allInnerTexts();
    expect(alerts[0]).toMatch(/not an exported session, or not all of it.*cut\.json/s);
    expect(alerts[1]).toMatch(/damaged at “violations\[0\]\.startMs”.*changed\.json/s);
    expect(await report.locator('.sessions li').count()).toBe(SEED.sessions);
  });

  it('are recognised as already here; replacing can be undone', async () => {
    await chooseFiles(file);
    await report.getByText('1 already here.').waitFor();
    await report.getByRole('button', { name: /^Replace/ }).click();
    await report.getByText('1 imported.').waitFor();
    await report.getByRole('button', { name: /^Undo/ }).click();
    await report.getByText('1 taken back.').waitFor();
    expect(await report.locator('.sessions li').count()).toBe(SEED.sessions);
  });
});
