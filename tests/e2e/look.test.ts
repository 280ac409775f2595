import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.mjs';
import { welcomePage } from '../../scripts/browser/product.mjs';
import { findBarriers, prepareBarrierSearch } from '../../scripts/look/find-barriers.mjs';
import { findLayoutDefects } from '../../scripts/look/find-layout-defects.mjs';
import { putOn } from '../../scripts/look/looks.mjs';
import { openPage, PAGES } from '../../scripts/look/pages.mjs';
import { seedBrowser } from '../../scripts/seed/seed-browser.mjs';
import { ensureBuild } from '../../scripts/setup/build.mjs';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';

const SESSIONS = 8;
const WIDTHS = [360, 1280];

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;

beforeAll(async () => {
  const { path: chromiumPath } = await ensureChromium();
  // 360 px are those of the page, as on a phone.
  const extraFlags = ['--hide-scrollbars'];
  browser = await launchBrowser({ chromiumPath, extensionDir: await ensureBuild(), offline: true, extraFlags });
  page = await welcomePage(browser);
  await prepareBarrierSearch(page);
  await seedBrowser(browser, { sessions: SESSIONS, seed: 1, now: Date.now() });
});
afterAll(() => browser.close());

async function graveBarriers() {
  const barriers = await findBarriers(page);
  return barriers.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ text }) => text);
}

describe.each(PAGES)('the page “$name”', (wanted) => {
  it('fits into its window and shuts nobody out', async () => {
    await openPage(browser, page, wanted, SESSIONS);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const look of ['light', 'dark', 'large'] as const) {
        await putOn(page, look);
        const barriers = look === 'large' ? [] : await graveBarriers();
        expect([...(await page.evaluate(findLayoutDefects)), ...barriers], `${width} px, ${look}`).toEqual([]);
      }
    }
  });
});
