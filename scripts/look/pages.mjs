// @ts-check

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} LookPage
 * @property {string} name
 * @property {(sessions: number) => string} path
 * @property {boolean} [counts] whether it looks different with more sessions
 * @property {number} [least] how many sessions it takes
 * @property {(page: Page) => Promise<unknown>} [prepare] what a user does first
 */

/** Every page that a user can open, as it is before anything was clicked, or after the click that matters. */
/** @type {readonly LookPage[]} */
export const PAGES = [
  { name: 'welcome', path: () => 'welcome.html' },
  { name: 'popup', path: () => 'popup.html', counts: true },
  { name: 'home', path: () => 'home.html', counts: true },
  { name: 'reports', path: () => 'report.html', counts: true },
  { name: 'report', path: (sessions) => `report.html?session=seed-${sessions - 1}`, counts: true, least: 1 },
  { name: 'report-warned', path: (sessions) => `report.html?session=seed-${sessions - 2}`, counts: true, least: 2 },
  { name: 'plan', path: () => 'plan.html' },
  { name: 'plan-form', path: () => 'plan.html', prepare: (page) => click(page, /^Plan a/) },
  { name: 'plan-training', path: () => 'plan.html', prepare: makePlan },
  { name: 'drills', path: () => 'drills.html' },
  { name: 'exams', path: () => 'exams.html' },
  { name: 'options', path: () => 'options.html' },
  { name: 'system-test', path: () => 'system-test.html' },
  { name: 'checkin', path: () => 'checkin.html' },
];

/**
 * Opens a page and waits until it shows what it has.
 *
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {Page} page
 * @param {LookPage} wanted
 * @param {number} sessions how many there are
 */
export async function openPage(browser, page, wanted, sessions) {
  await page.goto(browser.extensionUrl(wanted.path(sessions)));
  await page.locator('h1').first().waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
  await wanted.prepare?.(page);
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
async function click(page, name) {
  const button = page.getByRole('button', { name }).first();
  if (await button.isVisible()) await button.click();
}

/** @param {Page} page */
async function makePlan(page) {
  // Pictures are taken one after the other, and the first one has made it.
  await page.getByRole('heading', { name: /^(When is your exam|Your way to)/ }).waitFor();
  const button = page.getByRole('button', { name: 'Make a plan' });
  if (!(await button.isVisible())) return;
  await button.click();
  const inTenWeeks = new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Day of the exam').fill(inTenWeeks);
  await button.click();
  await page.getByRole('heading', { name: /^Your way to/ }).waitFor();
}
