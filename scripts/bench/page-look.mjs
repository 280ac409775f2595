// @ts-check
import { chromium } from 'playwright-core';
import { ensureChromium } from '../setup/chromium.mjs';
import { summarizeTimings } from './measure.mjs';

/** Where the number of the question stands: after ten thousand paragraphs that have numbers, too. */
const LARGE_PAGE = `${'<p><span>1</span> of <span>2</span> things</p>'.repeat(10_000)}<h2>Question 3 of 65</h2>`;
const SMALL_PAGE = '<h2>Question 3 of 65</h2><p>Choose 2 of 5.</p><button>Next</button>';

/**
 * What it costs an exam's page to be read, in a real browser: the first look, and one at what was found before.
 *
 * @returns {Promise<readonly { name: string, medianMs: number, p95Ms: number, runs: number }[]>}
 */
export async function measurePageLooks() {
  const { path } = await ensureChromium();
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const script = await bundle('lib/detectors/content/question.ts');
    const rows = [];
    for (const [size, html] of /** @type {const} */ ([
      ['small', SMALL_PAGE],
      ['huge', LARGE_PAGE],
    ])) {
      await page.setContent(html);
      await page.evaluate(`${script}; globalThis.reader = reader;`);
      const { first, again } = await page.evaluate(timeLooks);
      rows.push(
        summarizeTimings(`page: a look at a ${size} page`, first),
        summarizeTimings(`page: the next look at a ${size} page`, again),
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page.
 *
 * @returns {Promise<{ first: number[], again: number[] }>} milliseconds
 */
async function timeLooks() {
  const { createQuestionReader } = /** @type {typeof import('../../lib/detectors/content/question')} */ (
    /** @type {any} */ (globalThis).reader
  );
  const time = async (/** @type {() => void} */ work) => {
    // As in an idle callback: what has changed is laid out and drawn by then, which the page pays for anyway.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  /** @type {{ first: number[], again: number[] }} */
  const timings = { first: [], again: [] };
  for (let run = 0; run < 50; run += 1) {
    const reader = createQuestionReader();
    timings.first.push(await time(() => reader.read([document])));
    for (let looks = 0; looks < 200 && reader.read([document]).isUnfinished; looks += 1);
    document.body.append(document.createElement('i'));
    timings.again.push(await time(() => reader.read([document])));
  }
  return timings;
}

/**
 * @param {string} entry
 * @returns {Promise<string>} a script that sets `reader` to what the module exports
 */
async function bundle(entry) {
  const { build } = await import('vite');
  const lib = { entry, formats: /** @type {'iife'[]} */ (['iife']), name: 'reader' };
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false, minify: false } });
  const [{ output } = { output: [] }] = /** @type {{ output: { code?: string }[] }[]} */ ([built].flat());
  return output[0]?.code ?? '';
}
