// @ts-check
import { evaluateInExtension } from './targets.mjs';

/**
 * Changes the extension's settings (lib/settings.ts) as its options page does.
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {Readonly<Record<string, unknown>>} values
 */
export async function storeSettings(browser, values) {
  await evaluateInExtension(browser, `chrome.storage.local.set(${JSON.stringify(values)})`);
}

/**
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {string} key
 * @returns {Promise<unknown>} `undefined` if it was never set
 */
export async function readSetting(browser, key) {
  return evaluateInExtension(browser, `chrome.storage.local.get().then((items) => items[${JSON.stringify(key)}])`);
}
