#!/usr/bin/env node
// @ts-check
// `npm run bench`: what the code on hot paths costs on this computer. Compare numbers of one run only: machines are noisy.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { calmFrame } from './bench/frames.mjs';
import { measure } from './bench/measure.mjs';
import { calmObservations } from './bench/observations.mjs';
import { measurePageLooks } from './bench/page-look.mjs';
import { ensureBuild } from './setup/build.mjs';
import { importProduct } from './setup/product-code.mjs';

// First: the product's own modules can't be read before its types have been prepared.
const extensionDir = await ensureBuild();
/** @type {typeof import('../lib/engine/rule-engine')} */
const { createRuleEngine } = await importProduct('lib/engine/rule-engine.ts');
/** @type {typeof import('../lib/rules/index')} */
const { setUpRules } = await importProduct('lib/rules/index.ts');
/** @type {typeof import('../lib/vision/picture-statistics')} */
const { fingerprintOf, lumaOf, pictureChange, pictureStatistics } = await importProduct(
  'lib/vision/picture-statistics.ts',
);
/** @type {typeof import('../lib/vision/frame-reader')} */
const { createFrameReader } = await importProduct('lib/vision/frame-reader.ts');
/** @type {typeof import('../lib/voice/noise-floor')} */
const { createNoiseFloor } = await importProduct('lib/voice/noise-floor.ts');

const observations = calmObservations(600);
const pixels = new Uint8ClampedArray(160 * 120 * 4).map((_, index) => (index * 7919) % 256);
const luma = lumaOf(pixels);
const floor = createNoiseFloor();
const reader = createFrameReader();
let frames = 0;

console.table([
  measure('engine: ten minutes of observations', () => {
    const engine = createRuleEngine(setUpRules());
    for (const observation of observations) engine.observe(observation);
  }),
  measure('vision: statistics of a frame', () => {
    const now = lumaOf(pixels);
    pictureChange(now, luma);
    pictureStatistics(now);
    fingerprintOf(now);
  }),
  measure('vision: facts of a frame', () => reader.read(calmFrame(frames), 125 * frames++)),
  measure('voice: noise floor of a report', () => floor.follow(-60)),
  ...(await measurePageLooks()),
]);

const sizes = await Promise.all(
  ['site-offer.js', 'exam-overlay.js', 'background.js'].map(async (file) => {
    const code = await readFile(join(extensionDir, file));
    return { file, bytes: code.length, gzipped: gzipSync(code).length };
  }),
);
console.table(sizes);
