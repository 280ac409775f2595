// @ts-check
import { importProduct } from '../../setup/product-code.mjs';

/**
 * The extension's own pure code, from what the workers measured to what is logged.
 *
 * @typedef {object} Product
 * @property {typeof import('../../../lib/engine/rule-engine').createRuleEngine} createRuleEngine
 * @property {typeof import('../../../lib/rules/index').RULES} RULES
 * @property {typeof import('../../../lib/rules/index').setUpRules} setUpRules
 * @property {typeof import('../../../lib/vision/frame-reader').createFrameReader} createFrameReader
 * @property {typeof import('../../../lib/vision/effort').createEffort} createEffort
 * @property {number} MAX_FACES
 * @property {typeof import('../../../lib/voice/sound-reader').createSoundReader} createSoundReader
 * @property {typeof import('../../../lib/monitor/place-fact').createPlacer} createPlacer
 */

const FILES = [
  'lib/engine/rule-engine.ts',
  'lib/rules/index.ts',
  'lib/vision/frame-reader.ts',
  'lib/vision/effort.ts',
  'lib/vision/max-faces.ts',
  'lib/voice/sound-reader.ts',
  'lib/monitor/place-fact.ts',
];

/** @returns {Promise<Product>} */
export async function loadProduct() {
  const modules = await Promise.all(FILES.map((file) => importProduct(file)));
  return Object.assign({}, ...modules);
}
