#!/usr/bin/env node
// @ts-check
// `npm run look`: pictures of every page with few and many sessions, narrow and wide, in all looks; and a list of what
// is found wrong by measuring.
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser/launch-browser.mjs';
import { welcomePage } from './browser/product.mjs';
import { prepareBarrierSearch } from './look/find-barriers.mjs';
import { openPage } from './look/pages.mjs';
import { readOptions, USAGE } from './look/read-options.mjs';
import { sessionScenes } from './look/session-scenes.mjs';
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
  const extensionDir = await ensureBuild();
  /** What was found, and in which pictures. @type {Map<string, string[]>} */
  const found = new Map();
  const looked = [
    ...(options.pages.length === 0 ? [] : [lookAtPages({ chromiumPath, extensionDir }, options)]),
    ...(options.session ? [lookAtSession({ chromiumPath, extensionDir }, options)] : []),
  ];
  for (const each of looked) {
    for await (const { name, picture, defects } of each) {
      for (const defect of defects) {
        const key = `${name}: ${defect}`;
        found.set(key, [...(found.get(key) ?? []), picture]);
      }
    }
  }
  report(found);
  console.log(`The pictures are in ${options.outDir}.`);
  return 0;
});

/**
 * @typedef {{ readonly chromiumPath: string, readonly extensionDir: string }} Built
 * @typedef {import('./look/read-options.mjs').LookOptions} LookOptions
 * @typedef {import('./look/take-pictures.mjs').Looked & { readonly name: string }} Named
 */

/**
 * @param {Built} built
 * @param {LookOptions} options
 * @returns {AsyncGenerator<Named>}
 */
async function* lookAtPages(built, options) {
  // A picture of a whole page is as wide as its window only without scroll bars.
  const extraFlags = ['--hide-scrollbars'];
  const browser = await launchBrowser({ ...built, devices: 'fake', deviceQuestions: 'accept', extraFlags });
  try {
    const page = await welcomePage(browser);
    await prepareBarrierSearch(page);
    for (const [index, sessions] of options.sessions.entries()) {
      await seedBrowser(browser, { sessions, seed: 1, now: Date.now() });
      const pages = options.pages.filter(
        ({ counts = false, least = 0 }) => (counts || index === 0) && sessions >= least,
      );
      for (const wanted of pages) {
        await openPage(browser, page, wanted, sessions);
        const pictures = takePictures(page, { name: `${wanted.name}-${sessions}`, isOurs: true }, options);
        for await (const looked of pictures) yield { ...looked, name: wanted.name };
      }
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {Built} built
 * @param {LookOptions} options
 * @returns {AsyncGenerator<Named>}
 */
async function* lookAtSession(built, options) {
  for await (const { page, ...scene } of sessionScenes({ ...built, prepare: prepareBarrierSearch })) {
    for await (const looked of takePictures(page, scene, options)) yield { ...looked, name: scene.name };
  }
}

/** @param {ReadonlyMap<string, readonly string[]>} found */
function report(found) {
  for (const [what, pictures] of found) {
    console.log(`${what}\n    in ${pictures.length}: ${pictures.slice(0, 6).join(', ')}`);
  }
  console.log(`${found.size} things found.`);
}
