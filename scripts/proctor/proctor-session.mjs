// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { driveEvents } from '../browser/exam-drivers.mjs';
import { storeSettings } from '../browser/extension-storage.mjs';
import { launchBrowser } from '../browser/launch-browser.mjs';
import { enableStrictMode, endSession, startSession, welcomePage } from '../browser/product.mjs';
import { serveExam } from '../exam-server.mjs';
import { watchViolations } from './watch-violations.mjs';

/**
 * @typedef {import('../browser/launch-browser.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('../browser/session-rows.mjs').StoredSession} StoredSession
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 *
 * @typedef {object} ProctorOptions
 * @property {string} chromiumPath
 * @property {string} extensionDir
 * @property {string} videoPath plays as the camera, from its beginning
 * @property {string} audioPath plays as the microphone, from its beginning
 * @property {number} seconds how long the session lasts
 * @property {import('./thresholds.mjs').RuleOverrides} [ruleOverrides]
 * @property {readonly import('../browser/exam-drivers.mjs').DrivenEvent[]} [events] what happens in the browser
 * @property {(violation: ViolationRow) => void} [onOpened] as each violation is logged
 * @property {(browser: RunningBrowser, stored: StoredSession) => Promise<void>} [afterwards] with the session over and
 *   the browser still open
 */

/**
 * Runs the real extension in a real browser over the practice exam, with a film as camera and microphone.
 *
 * @param {ProctorOptions} options
 * @returns {Promise<StoredSession>}
 */
export async function proctorSession({ seconds, ruleOverrides, events = [], onOpened, afterwards, ...files }) {
  const exam = await serveExam({ port: 0 });
  const browser = await launchBrowser({ ...files, devices: 'fake', deviceQuestions: 'accept', offline: true });
  try {
    const page = await openExam(browser, exam.url);
    if (ruleOverrides) await storeSettings(browser, { ruleOverrides });
    const { startedAt } = await startSession(browser, page);
    const watching = new AbortController();
    const watched = watchViolations(browser, onOpened ?? (() => undefined), watching.signal);
    await Promise.all([driveEvents(page, events, startedAt), sleep(startedAt + seconds * 1000 - Date.now())]);
    const stored = await endSession(browser, page);
    watching.abort();
    await watched;
    await afterwards?.(browser, stored);
    return stored;
  } finally {
    await browser.close();
    await exam.close();
  }
}

/**
 * Opens the exam in the browser's only tab, with strict mode on for its site.
 *
 * @param {RunningBrowser} browser
 * @param {string} url
 */
async function openExam(browser, url) {
  // It comes by itself and to the front: in the middle of a session that would be leaving the exam.
  await (await welcomePage(browser)).close();
  const [page] = browser.context.pages();
  if (page === undefined) throw new Error('The browser has no tab.');
  await page.goto(url);
  await enableStrictMode(browser, page);
  return page;
}
