// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../browser/launch-browser.mjs';
import { enableStrictMode, startSession, welcomePage } from '../browser/product.mjs';
import { evaluateInExtension } from '../browser/targets.mjs';
import { waitFor } from '../browser/wait-for.mjs';
import { serveExam } from '../exam-server.mjs';
import { watchViolations } from '../proctor/watch-violations.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { PROJECT_DIR } from '../setup/project-dir.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { loadViolationWords } from './violation-words.mjs';

/** @typedef {import('../browser/launch-browser.mjs').RunningBrowser} RunningBrowser */

/** Kept, so that permissions and past sessions are there the next time. */
const PROFILE_DIR = join(PROJECT_DIR, '.cache', 'browser-profile');

/** Always the same, so that the practice exam is one site to the extension. */
const EXAM_PORT = 8377;

/** A person reads before allowing a camera. */
const CONSENT_TIMEOUT_MS = 30 * 60_000;

/** From the moment that a closing browser no longer answers until it is gone. */
const CLOSING_MS = 5000;

/**
 * Opens the practice exam in a window, with the user's own camera and microphone, until the user closes it.
 *
 * @returns {Promise<number>} the exit code
 */
export async function runOwnExam() {
  const { path: chromiumPath, name } = await ensureChromium();
  const extensionDir = await ensureBuild();
  await mkdir(PROFILE_DIR, { recursive: true });
  const exam = await serveExam({ port: EXAM_PORT });
  const browser = await launchBrowser({ chromiumPath, extensionDir, headless: false, profileDir: PROFILE_DIR });
  console.log(`The practice exam is open in ${name}. Close its window to finish.`);
  try {
    await sitExam(browser, exam.url).catch((error) => explain(error, browser));
    await browser.exited;
  } finally {
    await browser.close();
    await exam.close();
  }
  return 0;
}

/**
 * @param {RunningBrowser} browser
 * @param {string} url
 */
async function sitExam(browser, url) {
  const welcome = await welcomePage(browser);
  if (!(await hasDevices(browser))) {
    console.log('Allow camera and microphone in the window that has opened; the session begins by itself then.');
    await waitFor('camera and microphone are allowed', () => hasDevices(browser), { timeoutMs: CONSENT_TIMEOUT_MS });
  }
  const page = browser.context.pages().find((tab) => tab !== welcome) ?? (await browser.context.newPage());
  await page.goto(url);
  await welcome.close();
  await enableStrictMode(browser, page);
  await startSession(browser, page);
  console.log('The session is running. Violations will be listed here:');
  const { line } = await loadViolationWords();
  await watchViolations(browser, (violation) => console.log(line(violation)));
}

/** @param {RunningBrowser} browser */
async function hasDevices(browser) {
  const query = (/** @type {string} */ name) => `(await navigator.permissions.query({ name: '${name}' })).state`;
  const states = await evaluateInExtension(browser, `(async () => [${query('camera')}, ${query('microphone')}])()`);
  return /** @type {PermissionState[]} */ (states).every((state) => state === 'granted');
}

/**
 * That the user closes the window, whenever, is no error. That a session cannot begin is said in the window too,
 * where the user can put it right and try again.
 *
 * @param {unknown} error
 * @param {RunningBrowser} browser
 */
async function explain(error, { exited }) {
  const isClosed = await Promise.race([exited.then(() => true), sleep(CLOSING_MS, false, { ref: false })]);
  if (isClosed) return;
  if (!(error instanceof SetupError)) throw error;
  console.log(error.message);
}
