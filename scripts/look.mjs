#!/usr/bin/env node
// @ts-check
// `npm run look`: pictures of every page with few and many sessions, narrow and wide, in all looks; and a list of what
// is found wrong by measuring.
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser/launch-browser.mjs';
import { welcomePage } from './browser/product.mjs';
import { prepareBarrierSearch } from './look/find-barriers.mjs';
import { readOptions, USAGE } from './look/read-options.mjs';
import { takePictures } from './look/take-pictures.mjs';
import { seedBrowser } from './seed/seed-browser.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { runScript } from './setup/run-script.mjs';

await runScript(async () => {
  const parameters = process.argv.slice(2);
  if (parameters.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(parameters);
  await mkdir(options.outDir, { recursive: true });
  const { path: chromiumPath } = await ensureChromium();
  const browser = await launchBrowser({
    chromiumPath,
    extensionDir: await ensureBuild(),
    devices: 'fake',
    deviceQuestions: 'accept',
    // A picture of a whole page is as wide as its window only without one.
    extraFlags: ['--hide-scrollbars'],
  });
  try {
    await (await welcomePage(browser)).close();
    report(await lookAround(browser, options));
  } finally {
    await browser.close();
  }
  console.log(`The pictures are in ${options.outDir}.`);
  return 0;
});

/**
 * @param {import('./browser/launch-browser.mjs').RunningBrowser} browser
 * @param {import('./look/read-options.mjs').LookOptions} options
 */
async function lookAround(browser, options) {
  /** What was found, and in which pictures. @type {Map<string, string[]>} */
  const found = new Map();
  const page = await browser.context.newPage();
  await prepareBarrierSearch(page);
  for (const [index, sessions] of options.sessions.entries()) {
    await seedBrowser(browser, { sessions, seed: 1, now: Date.now() });
    const pages = options.pages.filter(({ counts = false }) => counts || index === 0);
    for (const wanted of pages.filter(({ least = 0 }) => sessions >= least)) {
      for await (const { picture, defects } of takePictures(browser, page, { wanted, sessions }, options)) {
        for (const defect of defects) {
          const key = `${wanted.name}: ${defect}`;
          found.set(key, [...(found.get(key) ?? []), picture]);
        }
      }
    }
  }
  return found;
}

/** @param {ReadonlyMap<string, readonly string[]>} found */
function report(found) {
  for (const [what, pictures] of found) {
    console.log(`${what}\n    in ${pictures.length}: ${pictures.slice(0, 6).join(', ')}`);
  }
  console.log(`${found.size} things found.`);
}
