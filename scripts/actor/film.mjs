// @ts-check
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Never looked up: every request of the page is answered from this folder. */
const STAGE = 'http://actor.localhost';
const SOURCES = fileURLToPath(new URL('.', import.meta.url));
/** Frames drawn per call into the page: one second or so of work. */
const BATCH = 25;

/**
 * Draws a timeline's frames in a headless Chromium, in order.
 *
 * @param {{ chromiumPath: string, timeline: import('./timeline.js').Timeline, mouthOpenRatios: readonly number[], frameMs: number }} options
 * @returns {AsyncGenerator<Buffer>} one JPEG per frame
 */
export async function* film({ chromiumPath, timeline, mouthOpenRatios, frameMs }) {
  // Software drawing: the same picture on every machine, with or without a graphics card.
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--disable-gpu', '--enable-unsafe-swiftshader'],
  });
  try {
    const shoot = await openStage(browser, { timeline, mouthOpenRatios, frameMs });
    const count = Math.ceil(timeline.durationMs / frameMs);
    let next = shoot(0, Math.min(BATCH, count));
    for (let start = 0; start < count; start += BATCH) {
      const batch = await next;
      if (start + BATCH < count) next = shoot(start + BATCH, Math.min(start + 2 * BATCH, count));
      for (const jpeg of batch) yield Buffer.from(jpeg, 'base64');
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ timeline: import('./timeline.js').Timeline, mouthOpenRatios: readonly number[], frameMs: number }} script
 * @returns {Promise<(from: number, to: number) => Promise<string[]>>}
 */
async function openStage(browser, script) {
  const page = await browser.newPage();
  await page.route('**/*', serveSource);
  await page.goto(STAGE);
  const camera = await page.evaluateHandle(async ({ timeline, mouthOpenRatios, frameMs }) => {
    /** @type {typeof import('./camera.js')} */
    const { createCamera } = await import(String('/camera.js'));
    return createCamera(timeline, mouthOpenRatios, frameMs);
  }, script);
  return (from, to) => {
    const indices = Array.from({ length: to - from }, (_, offset) => from + offset);
    return camera.evaluate((takeFrame, wanted) => Promise.all(wanted.map(takeFrame)), indices);
  };
}

/** @param {import('playwright-core').Route} route */
async function serveSource(route) {
  const { origin, pathname } = new URL(route.request().url());
  if (origin !== STAGE) return route.abort();
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Actor</title>' });
  if (extname(pathname) !== '.js') return route.fulfill({ status: 404 });
  const body = await readFile(join(SOURCES, normalize(pathname)), 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body });
}
