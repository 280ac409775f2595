// @ts-check
import { join } from 'node:path';
import { findBarriers } from './find-barriers.mjs';
import { findLayoutDefects } from './find-layout-defects.mjs';
import { putOn } from './looks.mjs';
import { openPage } from './pages.mjs';

/**
 * @typedef {import('./read-options.mjs').LookOptions} LookOptions
 * @typedef {{ readonly picture: string, readonly defects: readonly string[] }} Looked
 */

const HEIGHT_PX = 900;

/**
 * Opens a page once and takes its picture in every look and width.
 *
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {import('playwright-core').Page} page prepared for the search for barriers
 * @param {{ readonly wanted: import('./pages.mjs').LookPage, readonly sessions: number }} what
 * @param {LookOptions} options
 * @returns {AsyncGenerator<Looked>}
 */
export async function* takePictures(browser, page, { wanted, sessions }, options) {
  await openPage(browser, page, wanted, sessions);
  for (const look of options.looks) {
    await putOn(page, look);
    for (const width of widthsFor(look, options.widths)) {
      await page.setViewportSize({ width, height: HEIGHT_PX });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      const picture = `${wanted.name}-${sessions}-${width}-${look}.png`;
      await page.screenshot({ path: join(options.outDir, picture), fullPage: true });
      const barriers = (await findBarriers(page)).map(({ text }) => text);
      yield { picture, defects: [...(await page.evaluate(findLayoutDefects)), ...barriers] };
    }
  }
}

/**
 * @param {import('./looks.mjs').LookName} look
 * @param {readonly number[]} widths
 */
function widthsFor(look, widths) {
  if (look === 'light' || look === 'dark') return widths;
  const few = [0, 0.5, 0.75].map((ratio) => widths[Math.round((widths.length - 1) * ratio)]);
  return [...new Set(few)].filter((width) => width !== undefined);
}
