// @ts-check
import { parseOverrides } from '../proctor/thresholds.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { ensureFfmpeg } from '../setup/ffmpeg.mjs';
import { lazyWorkers } from './replay/lazy-workers.mjs';
import { loadProduct } from './replay/load-product.mjs';

/**
 * What judging needs.
 *
 * @typedef {object} Tools
 * @property {string} chromiumPath
 * @property {import('../setup/ffmpeg.mjs').Ffmpeg} ffmpeg
 * @property {string} extensionDir
 * @property {import('./replay/load-product.mjs').Product} product
 * @property {import('../../lib/rules/index').RuleOverrides} ruleOverrides
 * @property {import('../../lib/rules/index').RuleSetup} setup the rules with their numbers
 * @property {import('./replay/lazy-workers.mjs').LazyWorkers} workers to be closed at the end
 * @property {boolean} offline
 * @property {number} seed
 */

/**
 * @param {Pick<import('./read-options.mjs').Options, 'settings' | 'offline' | 'seed'>} options
 * @returns {Promise<Tools>}
 * @throws {import('../setup/setup-error.mjs').SetupError}
 */
export async function gatherTools({ settings, offline, seed }) {
  // First: the product's own modules can't be read before its types have been prepared.
  const extensionDir = await ensureBuild();
  const product = await loadProduct();
  const ruleOverrides = parseOverrides(settings, product.RULES);
  const { path: chromiumPath } = await ensureChromium();
  const ffmpeg = await ensureFfmpeg();
  return {
    chromiumPath,
    ffmpeg,
    extensionDir,
    product,
    ruleOverrides,
    setup: product.setUpRules(ruleOverrides),
    workers: lazyWorkers({ chromiumPath, extensionDir }),
    offline,
    seed,
  };
}
