// @ts-check
import { attach } from './attached-target.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * @typedef {import('./launch-browser.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('./attached-target.mjs').AttachedTarget} AttachedTarget
 *
 * @typedef {'page' | 'background_page' | 'service_worker' | 'worker'} TargetType `background_page` is what DevTools
 *   calls an offscreen document
 */

/**
 * Attaches to the first target of a type whose address contains `urlPart`.
 *
 * @param {RunningBrowser} browser
 * @param {{ type: TargetType, urlPart: string }} wanted
 * @returns {Promise<AttachedTarget | null>} `null` if there is none
 */
export async function findTarget({ session }, { type, urlPart }) {
  const { targetInfos } = await session.send('Target.getTargets');
  // A worker has no address in this list until somebody has attached to it.
  const candidates = targetInfos.filter(
    (info) => info.type === type && (info.url === '' || info.url.includes(urlPart)),
  );
  for (const { targetId } of candidates) {
    const target = await attach(session, targetId);
    if (target.url.includes(urlPart)) return target;
    await target.detach();
  }
  return null;
}

/**
 * Like `findTarget`, but waits for it.
 *
 * @param {RunningBrowser} browser
 * @param {{ type: TargetType, urlPart: string, timeoutMs?: number }} wanted
 * @returns {Promise<AttachedTarget>}
 */
export function waitForTarget(browser, { timeoutMs = 10_000, ...wanted }) {
  const what = `there is a ${wanted.type} with ${wanted.urlPart}`;
  return waitFor(what, () => findTarget(browser, wanted), { timeoutMs });
}

/**
 * Runs an expression in whatever part of the extension is alive: they share database and storage.
 *
 * @param {RunningBrowser} browser
 * @param {string} expression
 * @returns {Promise<unknown>}
 */
export async function evaluateInExtension(browser, expression) {
  for (const type of /** @type {const} */ (['service_worker', 'background_page', 'page'])) {
    const target = await findTarget(browser, { type, urlPart: browser.extensionId });
    if (target === null) continue;
    try {
      return await target.evaluate(expression);
    } finally {
      await target.detach();
    }
  }
  throw new Error('No part of the extension is running.');
}

/**
 * Stops the extension's service worker as the browser does when it has been idle. It starts again by itself.
 *
 * @param {RunningBrowser} browser
 * @returns {Promise<boolean>} whether it was running
 */
export async function stopServiceWorker(browser) {
  const worker = await findTarget(browser, { type: 'service_worker', urlPart: browser.extensionId });
  await worker?.close();
  return worker !== null;
}
