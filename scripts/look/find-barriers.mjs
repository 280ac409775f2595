// @ts-check
import axe from 'axe-core';

/**
 * What axe-core finds, by WCAG 2.2 A and AA and by good practice.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} Barrier
 * @property {'minor' | 'moderate' | 'serious' | 'critical'} impact
 * @property {string} text
 */

/**
 * Puts axe into every page that is opened in the tab from now on. The extension's own rules forbid scripts that are
 * added to an open page.
 *
 * @param {Page} page
 */
export async function prepareBarrierSearch(page) {
  await page.addInitScript({ content: axe.source });
}

/**
 * @param {Page} page prepared before it was opened
 * @returns {Promise<readonly Barrier[]>}
 */
export async function findBarriers(page) {
  const violations = await page.evaluate(async () => {
    const { axe: loaded } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (globalThis));
    const results = await loaded.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? 'minor',
      nodes: nodes.map(({ target, any }) => ({ at: target.join(' '), why: any[0]?.message ?? '' })),
    }));
  });
  return violations.map(({ id, impact, nodes }) => ({
    impact,
    text: `${id} (${impact}) × ${nodes.length}: ${nodes
      .slice(0, 3)
      .map(({ at, why }) => `${at} ${why}`.trim())
      .join('; ')}`,
  }));
}
