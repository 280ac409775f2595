// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.mjs';
import { welcomePage } from '../browser/product.mjs';
import { seedBrowser } from '../seed/seed-browser.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { PROJECT_DIR } from '../setup/project-dir.mjs';
import { manyViolations, restlessSamples } from './long-session.mjs';
import { summarizeTimings } from './measure.mjs';

const LENGTH_MS = 4 * 3_600_000;
const VIOLATIONS = 200;
const FRAMES = 60;
/** What is in view while it is moved to and fro. */
const ZOOMS = /** @type {const} */ ([
  ['4 h', LENGTH_MS],
  ['1 h', 3_600_000],
  ['5 min', 300_000],
]);

/**
 * What it costs the main thread to show another part of a four-hour session in the report, and what it costs a charting
 * library (uPlot) to draw the same samples: script, style, layout and painting, with a real browser.
 *
 * @param {string} extensionDir
 * @returns {Promise<readonly { name: string, medianMs: number, p95Ms: number, runs: number }[]>}
 */
export async function measureTimeline(extensionDir) {
  const { path: chromiumPath } = await ensureChromium();
  const browser = await launchBrowser({ chromiumPath, extensionDir });
  try {
    await (await welcomePage(browser)).close();
    const samples = restlessSamples(LENGTH_MS / 1000);
    const rows = [];
    const report = await openReport(browser, samples);
    for (const [name, spanMs] of ZOOMS) {
      const timings = await report.evaluate(timeReport, { lengthMs: LENGTH_MS, spanMs, frames: FRAMES });
      rows.push(summarizeTimings(`timeline: ${name} of 4 h, ${VIOLATIONS} violations`, timings));
    }
    const charts = await openCharts(browser, samples);
    for (const [name, spanMs] of ZOOMS) {
      const timings = await charts.evaluate(timeCharts, { lengthMs: LENGTH_MS, spanMs, frames: FRAMES });
      rows.push(summarizeTimings(`uPlot: ${name} of 4 h, no violations`, timings));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {readonly import('../../lib/db/schema').SampleRow[]} samples
 */
async function openReport(browser, samples) {
  await seedBrowser(browser, { sessions: 1, seed: 1, now: Date.now() });
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('report.html'));
  const violations = manyViolations(VIOLATIONS, LENGTH_MS);
  await page.evaluate(storeLongSession, { samples, violations, lengthMs: LENGTH_MS });
  await page.goto(browser.extensionUrl('report.html?session=bench'));
  await page.locator('.timeline__chart').first().waitFor();
  return page;
}

/**
 * Runs in the page: a session like the one that is there, but long.
 *
 * @param {{ samples: readonly object[], violations: readonly object[], lengthMs: number }} what
 */
async function storeLongSession({ samples, violations, lengthMs }) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('practice-proctor');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['sessions', 'samples', 'violations'], 'readwrite');
  for (const row of samples) transaction.objectStore('samples').put(row);
  for (const row of violations) transaction.objectStore('violations').put(row);
  const sessions = transaction.objectStore('sessions');
  const asking = sessions.getAll();
  asking.onsuccess = () => {
    const [session] = asking.result;
    sessions.put({ ...session, id: 'bench', endedAt: session.startedAt + lengthMs });
  };
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/**
 * Runs in the page: turns the wheel to and fro at a zoom.
 *
 * @param {{ lengthMs: number, spanMs: number, frames: number }} what
 * @returns {Promise<number[]>} milliseconds
 */
async function timeReport({ lengthMs, spanMs, frames }) {
  const notch = 40;
  const notchOctaves = 0.4;
  const { left, width } = document.querySelector('.timeline__plot')?.getBoundingClientRect() ?? { left: 0, width: 0 };
  const turn = (/** @type {number} */ deltaY) => {
    const at = { clientX: left + width / 2, bubbles: true, cancelable: true };
    document.querySelector('.timeline')?.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey: true, ...at }));
  };
  /** @type {HTMLElement | null} */ (document.querySelector('button[aria-label="Whole session"]'))?.click();
  for (let left = Math.round(Math.log2(lengthMs / spanMs) / notchOctaves); left > 0; left -= 1) turn(-notch);
  const timings = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((drawing) => requestAnimationFrame(drawing));
    const begun = performance.now();
    turn(frame % 2 === 0 ? -notch : notch);
    await new Promise((painted) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = painted;
      port2.postMessage(null);
    });
    timings.push(performance.now() - begun);
  }
  return timings;
}

/**
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {readonly import('../../lib/db/schema').SampleRow[]} samples
 */
async function openCharts({ context }, samples) {
  const page = await context.newPage();
  await page.addScriptTag({
    content: await readFile(join(PROJECT_DIR, 'node_modules/uplot/dist/uPlot.iife.min.js'), 'utf8'),
  });
  await page.evaluate(drawCharts, samples);
  return page;
}

/**
 * Runs in the page: what the report draws of samples, of the same size.
 *
 * @param {readonly import('../../lib/db/schema').SampleRow[]} samples
 */
function drawCharts(samples) {
  const page = /** @type {{ uPlot: typeof import('uplot'), charts: import('uplot')[] }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const times = samples.map(({ atMs }) => atMs / 1000);
  const size = { width: 870, height: 40, cursor: { show: false }, legend: { show: false } };
  const stepped = page.uPlot.paths.stepped?.({ align: 1 });
  const quantities = /** @type {const} */ (['faces', 'yawDeg', 'pitchDeg', 'speechRatio', 'levelDbfs']);
  page.charts = quantities.map((quantity) => {
    const fill = quantity === 'speechRatio' || quantity === 'levelDbfs' ? { fill: '#0b6b6147' } : {};
    const series = { stroke: '#0b6b61', points: { show: false }, ...fill };
    return new page.uPlot(
      {
        ...size,
        scales: { x: { time: false } },
        axes: [{ show: false }, { show: false }],
        series: [{}, quantity === 'faces' && stepped ? { ...series, paths: stepped } : series],
      },
      [times, samples.map((sample) => sample[quantity])],
      document.body,
    );
  });
}

/**
 * Runs in the page: shows a little more and a little less at a zoom.
 *
 * @param {{ lengthMs: number, spanMs: number, frames: number }} what
 * @returns {Promise<number[]>} milliseconds
 */
async function timeCharts({ lengthMs, spanMs, frames }) {
  const { charts } = /** @type {{ charts: import('uplot')[] }} */ (/** @type {unknown} */ (globalThis));
  const timings = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((drawing) => requestAnimationFrame(drawing));
    const begun = performance.now();
    const halfS = (frame % 2 === 0 ? spanMs / 1.32 : spanMs) / 2000;
    const middleS = lengthMs / 2000;
    for (const chart of charts) chart.setScale('x', { min: middleS - halfS, max: middleS + halfS });
    await new Promise((painted) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = painted;
      port2.postMessage(null);
    });
    timings.push(performance.now() - begun);
  }
  return timings;
}
