// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowserProcess } from './browser-process.mjs';
import { browserFlags } from './flags.mjs';
import { loadExtension } from './load-extension.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {string} chromiumPath
 * @property {string} extensionDir the built extension
 * @property {boolean} [headless] default: yes
 * @property {string} [profileDir] default: a new one, deleted on `close`
 *
 * @typedef {object} RunningBrowser
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').CDPSession} session of the browser itself, not of a page
 * @property {string} extensionId
 * @property {string} profileDir
 * @property {(page: string) => string} extensionUrl the address of one of the extension's pages
 * @property {Promise<void>} exited when the browser is gone, whoever closed it
 * @property {() => Promise<void>} close as a person would; the profile is written
 * @property {() => Promise<void>} crash as a power cut would
 */

/**
 * Starts a browser with the extension as its user would have it.
 *
 * The browser is started by hand and then connected to, because Playwright's own launch tells every page that it is
 * visible and has the focus, whatever is in front: leaving the exam's tab could then not be seen.
 *
 * @param {LaunchOptions & Partial<import('./flags.mjs').BrowserFlags>} options
 * @returns {Promise<RunningBrowser>}
 */
export async function launchBrowser({ chromiumPath, extensionDir, headless = true, profileDir, ...flags }) {
  const profile = profileDir ?? (await mkdtemp(join(tmpdir(), 'practice-proctor-')));
  const browserProcess = await startBrowserProcess({
    chromiumPath,
    profileDir: profile,
    flags: browserFlags({ ...flags, extensionDir, headless, profileDir: profile }),
  });
  const browser = await chromium.connectOverCDP(browserProcess.endpoint, { noDefaults: true, isLocal: true });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window.');
  const session = await browser.newBrowserCDPSession();
  const extensionId = await loadExtension(session, extensionDir);

  const cleanUp = () => (profileDir === undefined ? removeProfile(profile) : Promise.resolve());
  return {
    context,
    session,
    extensionId,
    profileDir: profile,
    extensionUrl: (page) => `chrome-extension://${extensionId}/${page}`,
    exited: browserProcess.exited,
    close: async () => {
      // The connection may break before the answer comes: that is the browser doing as told.
      await session.send('Browser.close').catch(() => undefined);
      await browserProcess.exited;
      await cleanUp();
    },
    crash: async () => {
      await browserProcess.kill();
      await cleanUp();
    },
  };
}

/**
 * Helper processes may still write while the browser's main process is already gone.
 *
 * @param {string} directory
 */
async function removeProfile(directory) {
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
