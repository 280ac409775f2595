#!/usr/bin/env node
// @ts-check
// `npm run bench`: what the code on hot paths costs on this computer. Compare numbers of one run only: machines are noisy.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { calmFrame } from './bench/frames.mjs';
import { restlessSamples } from './bench/long-session.mjs';
import { measure } from './bench/measure.mjs';
import { calmObservations } from './bench/observations.mjs';
import { measurePageLooks } from './bench/page-look.mjs';
import { measureTimeline } from './bench/timeline-frames.mjs';
import { makeRows } from './seed/make-rows.mjs';
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
/** @type {typeof import('../lib/habits/sitting')} */
const { sittingOf } = await importProduct('lib/habits/sitting.ts');
/** @type {typeof import('../lib/habits/habit-progress')} */
const { habitProgress } = await importProduct('lib/habits/habit-progress.ts');
/** @type {typeof import('../lib/voice/noise-floor')} */
const { createNoiseFloor } = await importProduct('lib/voice/noise-floor.ts');
/** @type {typeof import('../lib/report/sample-series')} */
const { createSeries } = await importProduct('lib/report/sample-series.ts');
/** @type {typeof import('../lib/report/sample-charts')} */
const { SAMPLE_CHARTS } = await importProduct('lib/report/sample-charts.ts');
/** @type {typeof import('../lib/report/series-path')} */
const { seriesPath } = await importProduct('lib/report/series-path.ts');

const observations = calmObservations(600);
const pixels = new Uint8ClampedArray(160 * 120 * 4).map((_, index) => (index * 7919) % 256);
const luma = lumaOf(pixels);
const floor = createNoiseFloor();
const reader = createFrameReader();
let frames = 0;
/** Three years of practice, as the home page reads them. */
const practice = await makeRows({ sessions: 1000, seed: 1, now: Date.UTC(2026, 10, 25) });
const violationsOf = groupBySession(practice.violations);
const today = { day: Math.floor(Date.UTC(2026, 10, 25) / 86_400_000), firstWeekday: /** @type {const} */ (1) };

const samples = restlessSamples(4 * 3600);
const charts = SAMPLE_CHARTS.map((chart) => ({ chart, series: createSeries(samples, chart) }));

/** @param {number} toMs */
function drawCharts(toMs) {
  const window = { fromMs: 0, toMs };
  for (const { chart, series } of charts) {
    seriesPath(series(window, 960), { width: 1000, height: 40, window, min: chart.min, max: chart.max }, chart.shape);
  }
}

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
  measure('habits: a thousand sessions', () => {
    const sittings = practice.sessions.flatMap(
      (session) =>
        sittingOf(session, violationsOf.get(session.id) ?? [], [], (at) => Math.floor(at / 86_400_000)) ?? [],
    );
    habitProgress(sittings, today);
  }),

  measure('report: all series of 4 h, thinned out anew', () => {
    for (const { chart } of charts) createSeries(samples, chart)({ fromMs: 0, toMs: 4 * 3_600_000 }, 960);
  }),
  measure('report: charts of 4 h, all in view', () => drawCharts(4 * 3_600_000)),
  measure('report: charts of 4 h, 1 h in view', () => drawCharts(3_600_000)),
  measure('report: charts of 4 h, 5 min in view', () => drawCharts(300_000)),
  ...(await measurePageLooks()),
  ...(await measureTimeline(extensionDir)),
]);

const sizes = await Promise.all(
  ['site-offer.js', 'exam-overlay.js', 'background.js'].map(async (file) => {
    const code = await readFile(join(extensionDir, file));
    return { file, bytes: code.length, gzipped: gzipSync(code).length };
  }),
);
console.table(sizes);

/**
 * @template {{ readonly sessionId: string }} Row
 * @param {readonly Row[]} rows
 */
function groupBySession(rows) {
  /** @type {Map<string, Row[]>} */
  const found = new Map();
  for (const row of rows) found.set(row.sessionId, [...(found.get(row.sessionId) ?? []), row]);
  return found;
}
