// @ts-check
import { attach } from './attached-target.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * @typedef {import('./launch-browser.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('./attached-target.mjs').AttachedTarget} AttachedTarget
 * @typedef {import('./attached-target.mjs').CDPSession} CDPSession
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
  if (type === 'worker') return findWorker(session, urlPart);
  const found = (await listTargets(session)).find((info) => info.type === type && info.url.includes(urlPart));
  return found ? attach(session, found.targetId) : null;
}

/**
 * A worker has no address, and answers nobody, until somebody has attached to the page that it belongs to.
 *
 * @param {CDPSession} session
 * @param {string} urlPart
 * @returns {Promise<AttachedTarget | null>}
 */
async function findWorker(session, urlPart) {
  const owners = (await listTargets(session)).filter(({ type }) => type === 'background_page' || type === 'page');
  for (const { targetId } of owners) {
    const owner = await attach(session, targetId);
    await owner.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
    const found = (await listTargets(session)).find(({ type, url }) => type === 'worker' && url.includes(urlPart));
    if (found) return withOwner(await attach(session, found.targetId), owner);
    await owner.detach();
  }
  return null;
}

/**
 * @param {AttachedTarget} worker
 * @param {AttachedTarget} owner
 * @returns {AttachedTarget}
 */
function withOwner(worker, owner) {
  return {
    ...worker,
    detach: async () => {
      await worker.detach();
      await owner.detach();
    },
  };
}

/** @param {CDPSession} session */
async function listTargets(session) {
  return (await session.send('Target.getTargets')).targetInfos;
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
