#!/usr/bin/env node
// @ts-check
// `npm run seed -- --sessions N`: a profile with plausible sessions, for looking at pages and for measuring them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser/launch-browser.mjs';
import { welcomePage } from './browser/product.mjs';
import { seedBrowser } from './seed/seed-browser.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { PROJECT_DIR } from './setup/project-dir.mjs';
import { runScript } from './setup/run-script.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { hasDisplay } from './start/has-display.mjs';

const HELP = `Fills a browser profile with made-up sessions, and shows it.

  npm run seed -- --sessions N [--seed N] [--profile DIR]

  --sessions N   how many, the last one today; the newest have everything a real one has
  --seed N       for everything that chance decides; default: 1
  --profile DIR  default: .cache/seed-profile. What it holds of sessions is replaced.`;

const MOST_SESSIONS = 5000;

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      sessions: { type: 'string' },
      seed: { type: 'string', default: '1' },
      profile: { type: 'string', default: join(PROJECT_DIR, '.cache', 'seed-profile') },
      help: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.sessions);
  const seed = Number(values.seed);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!Number.isInteger(count) || count < 0 || count > MOST_SESSIONS || !Number.isInteger(seed)) {
    throw new SetupError(`--sessions takes a whole number from 0 to ${MOST_SESSIONS}.\n\n${HELP}`);
  }
  await mkdir(values.profile, { recursive: true });
  const { path: chromiumPath } = await ensureChromium();
  const extensionDir = await ensureBuild();
  const headless = !hasDisplay();
  const browser = await launchBrowser({ chromiumPath, extensionDir, headless, profileDir: values.profile });
  try {
    const page = await welcomePage(browser).catch(() => browser.context.newPage());
    const made = await seedBrowser(browser, { sessions: count, seed, now: Date.now() });
    console.log(`${made.sessions} sessions with ${made.violations} violations are in ${values.profile}.`);
    await page.goto(browser.extensionUrl('report.html'));
    if (!headless) {
      console.log('Close the window to finish.');
      await browser.exited;
    }
    return 0;
  } finally {
    await browser.close();
  }
});
