// @ts-check
import { renderActor } from '../actor/render-video.mjs';
import { DEMO_TIMELINE } from '../actor/timeline.js';
import { buttons, clickInClosedShadow } from '../browser/closed-shadow.mjs';
import { launchBrowser } from '../browser/launch-browser.mjs';
import { enableStrictMode, endSession, startSession, welcomePage } from '../browser/product.mjs';
import { waitFor } from '../browser/wait-for.mjs';
import { serveExam } from '../exam-server.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('../browser/launch-browser.mjs').LaunchOptions} LaunchOptions
 * @typedef {object} Scene
 * @property {string} name
 * @property {Page} page
 * @property {boolean} isOurs whether the page is the extension's, or an exam with something of ours upon it
 */

/** The models take seconds to load, on a busy computer many. */
const timeout = 60_000;

/**
 * What there is to be seen only with camera and microphone on, one after the other: a scene is over with the next one.
 *
 * @param {Pick<LaunchOptions, 'chromiumPath' | 'extensionDir'> & { prepare: (page: Page) => Promise<void> }} options
 * @returns {AsyncGenerator<Scene>}
 */
export async function* sessionScenes({ prepare, ...options }) {
  const actor = await renderActor({ chromiumPath: options.chromiumPath, timeline: DEMO_TIMELINE });
  const exam = await serveExam({ port: 0 });
  const browser = await launchBrowser({
    ...options,
    ...actor,
    devices: 'fake',
    deviceQuestions: 'accept',
    extraFlags: ['--hide-scrollbars'],
  });
  try {
    const page = await welcomePage(browser);
    await prepare(page);
    const examPage = await browser.context.newPage();
    await examPage.goto(exam.url);
    await enableStrictMode(browser, examPage);
    yield* pageScenes(page, browser.extensionUrl);
    yield* checkInScenes(page, browser.extensionUrl, exam.url);
    yield* examScenes(browser, examPage);
  } finally {
    await browser.close();
    await exam.close();
  }
}

/**
 * @param {Page} page
 * @param {(path: string) => string} urlOf
 * @returns {AsyncGenerator<Scene>}
 */
async function* pageScenes(page, urlOf) {
  await page.bringToFront();
  await page.goto(urlOf('welcome.html'));
  await page.getByRole('button', { name: 'Start preview' }).click();
  await page.getByLabel('Your camera’s picture').waitFor({ timeout });
  yield { name: 'preview', page, isOurs: true };
  await page.goto(urlOf('options.html'));
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('Your camera’s picture').waitFor({ timeout });
  yield { name: 'tryout', page, isOurs: true };
  await page.goto(urlOf('drills.html'));
  await page.getByRole('button', { name: 'Start Silent reading' }).click();
  await page.getByRole('timer').waitFor({ timeout });
  yield { name: 'drill', page, isOurs: true };
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Again' }).waitFor({ timeout });
  yield { name: 'drill-over', page, isOurs: true };
}

/**
 * @param {Page} page
 * @param {(path: string) => string} urlOf
 * @param {string} examUrl
 * @returns {AsyncGenerator<Scene>}
 */
async function* checkInScenes(page, urlOf, examUrl) {
  await page.goto(urlOf('report.html'));
  const tabId = await page.evaluate(async (url) => {
    const { tabs } = /** @type {any} */ (globalThis).chrome;
    return (await tabs.query({ url: `${new URL(url).origin}/*` }))[0]?.id;
  }, examUrl);
  await page.goto(urlOf(`checkin.html?tab=${tabId}`));
  await page.getByRole('button', { name: 'Begin check-in' }).waitFor();
  yield { name: 'checkin-begin', page, isOurs: true };
  await page.getByRole('switch', { name: 'Quick start' }).check();
  await page.getByRole('button', { name: 'Begin check-in' }).click();
  await page.getByRole('button', { name: 'Take the picture' }).click({ timeout });
  await page.getByRole('button', { name: 'Take it again' }).waitFor({ timeout });
  yield { name: 'checkin-picture', page, isOurs: true };
}

/**
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {Page} page the exam's
 * @returns {AsyncGenerator<Scene>}
 */
async function* examScenes(browser, page) {
  await page.bringToFront();
  await page.reload();
  await waitFor('the offer is there', async () => (await buttons(page)).length > 0);
  yield { name: 'offer', page, isOurs: false };
  await startSession(browser, page);
  await clickInClosedShadow(page, 'Count questions', { timeoutMs: timeout });
  yield { name: 'overlay', page, isOurs: false };
  await endSession(browser, page);
  await waitFor('the overlay says so', async () => (await buttons(page)).some(({ name }) => name === 'See the report'));
  yield { name: 'overlay-over', page, isOurs: false };
}
