// @ts-check
import { SetupError } from '../setup/setup-error.mjs';
import { clickInTarget, openActionPopup } from './action-popup.mjs';
import { clickInClosedShadow } from './closed-shadow.mjs';
import { download } from './downloads.mjs';
import { readSetting } from './extension-storage.mjs';
import { grantSiteAccess } from './grant-site-access.mjs';
import { readLatestSession } from './session-rows.mjs';
import { evaluateInExtension } from './targets.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * How a person uses the extension, step by step. The only place that knows what its buttons are called.
 *
 * @typedef {import('./launch-browser.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('./session-rows.mjs').StoredSession} StoredSession
 * @typedef {import('playwright-core').Page} Page
 */

const LABELS = {
  strictMode: 'Strict mode on this site',
  start: 'Start session',
  end: 'End session',
  confirmEnd: 'End now',
  exportHtml: 'Export HTML',
  exportJson: 'Export JSON',
};

/** Loading the models takes seconds, on a busy computer many. */
const START_TIMEOUT_MS = 90_000;

/**
 * A fresh installation greets its user in a tab of its own.
 *
 * @param {RunningBrowser} browser
 * @returns {Promise<Page>}
 */
export function welcomePage({ context, extensionUrl }) {
  return waitFor('the extension greets its user', async () =>
    context.pages().find((page) => page.url().startsWith(extensionUrl('welcome.html'))),
  );
}

/**
 * Turns strict mode on for the site of a page, in the popup under the extension's button.
 *
 * @param {RunningBrowser} browser
 * @param {Page} page
 */
export async function enableStrictMode(browser, page) {
  const { origin, protocol, hostname } = new URL(page.url());
  const pattern = `${protocol}//${hostname}/*`;
  if (await isStrict(browser, origin)) {
    if (await evaluateInExtension(browser, `chrome.permissions.contains({ origins: ['${pattern}'] })`)) return;
    // The site's access did not outlive a crash of the browser: off first, then on again.
    await flipStrictMode(browser, page, false);
  }
  await grantSiteAccess(browser, pattern);
  await flipStrictMode(browser, page, true);
}

/**
 * @param {RunningBrowser} browser
 * @param {Page} page
 * @param {boolean} wanted
 */
async function flipStrictMode(browser, page, wanted) {
  const { origin } = new URL(page.url());
  const popup = await openActionPopup(browser, page);
  await clickInTarget(popup, LABELS.strictMode);
  await waitFor('strict mode has changed', async () => (await isStrict(browser, origin)) === wanted);
  await popup.close();
}

/**
 * @param {RunningBrowser} browser
 * @param {string} origin
 */
async function isStrict(browser, origin) {
  return origin in Object((await readSetting(browser, 'strictSites')) ?? {});
}

/**
 * Opens the exam anew, takes the offer to start, and waits until the session runs.
 *
 * @param {RunningBrowser} browser
 * @param {Page} page on a site with strict mode
 * @returns {Promise<StoredSession & { startedAt: number }>} `startedAt`: epoch ms of the first camera frame
 * @throws {SetupError} if the session could not begin
 */
export async function startSession(browser, page) {
  const before = (await readLatestSession(browser))?.session.id;
  await page.bringToFront();
  await page.reload();
  await clickInClosedShadow(page, LABELS.start);
  const stored = await waitFor(
    'the session runs',
    async () => {
      const latest = await readLatestSession(browser);
      return latest !== null && latest.session.id !== before && latest.session.state !== 'preparing' ? latest : null;
    },
    { timeoutMs: START_TIMEOUT_MS },
  );
  const { failure, startedAt } = stored.session;
  if (startedAt === null) throw new SetupError(`The session could not begin: ${failure}.`);
  return { ...stored, startedAt };
}

/**
 * Ends the session with the overlay's button.
 *
 * @param {RunningBrowser} browser
 * @param {Page} page the exam's
 * @returns {Promise<StoredSession>}
 */
export async function endSession(browser, page) {
  await page.bringToFront();
  await clickInClosedShadow(page, LABELS.end);
  await clickInClosedShadow(page, LABELS.confirmEnd);
  return waitFor('the session has ended', async () => {
    const latest = await readLatestSession(browser);
    return latest?.session.state === 'ended' ? latest : null;
  });
}

/**
 * Opens the report of a session.
 *
 * @param {RunningBrowser} browser
 * @param {string} sessionId
 * @returns {Promise<Page>}
 */
export async function openReport({ context, extensionUrl }, sessionId) {
  const page = await context.newPage();
  await page.goto(extensionUrl(`report.html?session=${sessionId}`));
  await page.getByRole('button', { name: LABELS.exportHtml }).waitFor();
  return page;
}

/**
 * Exports a report with its own buttons.
 *
 * @param {RunningBrowser} browser
 * @param {Page} report
 * @param {string} directory where the files go
 * @returns {Promise<readonly string[]>} their paths: HTML, then JSON
 */
export async function exportReport(browser, report, directory) {
  const files = [];
  for (const name of [LABELS.exportHtml, LABELS.exportJson]) {
    files.push(await download(browser, directory, () => report.getByRole('button', { name }).click()));
  }
  return files;
}
