// @ts-check
import { launchBrowser } from '../../browser/launch-browser.mjs';
import { openWorkerPage } from '../worker-page.mjs';

/**
 * The extension's workers, with a browser that is only started when they are needed.
 *
 * @typedef {object} LazyWorkers
 * @property {() => Promise<import('../worker-page.mjs').WorkerPage>} open the same until `close`
 * @property {() => Promise<void>} close they may be opened again
 */

/**
 * @param {{ chromiumPath: string, extensionDir: string }} options
 * @returns {LazyWorkers}
 */
export function lazyWorkers(options) {
  /** @type {ReturnType<typeof start> | null} */
  let started = null;
  return {
    open: async () => {
      started ??= start(options);
      return (await started).page;
    },
    close: async () => {
      const closing = started;
      started = null;
      await (await closing?.catch(() => null))?.browser.close();
    },
  };
}

/** @param {{ chromiumPath: string, extensionDir: string }} options */
async function start(options) {
  const browser = await launchBrowser({ ...options, offline: true });
  try {
    return { browser, page: await openWorkerPage(browser) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
