// @ts-check
import { join } from 'node:path';
import { findBarriers } from './find-barriers.mjs';
import { findLayoutDefects } from './find-layout-defects.mjs';
import { putOn } from './looks.mjs';

/**
 * @typedef {import('./looks.mjs').LookName} LookName
 * @typedef {{ readonly looks: readonly LookName[], readonly widths: readonly number[], readonly outDir: string }} Wanted
 * @typedef {{ readonly picture: string, readonly defects: readonly string[] }} Looked
 */

const HEIGHT_PX = 900;

/**
 * Pictures of an open page in every look and width, and what is wrong in each.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ readonly name: string, readonly isOurs: boolean }} what pages of others are not judged
 * @param {Wanted} wanted
 * @returns {AsyncGenerator<Looked>}
 */
export async function* takePictures(page, { name, isOurs }, { looks, widths, outDir }) {
  for (const look of looks) {
    await putOn(page, look);
    for (const width of widthsFor(look, widths)) {
      await page.setViewportSize({ width, height: HEIGHT_PX });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      const picture = `${name}-${width}-${look}.png`;
      await page.screenshot({ path: join(outDir, picture), fullPage: true });
      yield { picture, defects: isOurs ? await findDefects(page) : [] };
    }
  }
  // A page that is loaded with forced colours keeps some of them in Chromium when they are gone.
  await putOn(page, 'light');
}

/** @param {import('playwright-core').Page} page */
async function findDefects(page) {
  const barriers = await findBarriers(page);
  return [...(await page.evaluate(findLayoutDefects)), ...barriers.map(({ text }) => text)];
}

/**
 * @param {LookName} look
 * @param {readonly number[]} widths
 */
function widthsFor(look, widths) {
  if (look === 'light' || look === 'dark') return widths;
  const few = [0, 0.5, 0.75].map((ratio) => widths[Math.round((widths.length - 1) * ratio)]);
  return [...new Set(few)].filter((width) => width !== undefined);
}
