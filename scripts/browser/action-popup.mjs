// @ts-check
import { attach } from './attached-target.mjs';
import { waitFor } from './wait-for.mjs';

/** @typedef {import('./attached-target.mjs').AttachedTarget} AttachedTarget */

/**
 * Clicks the extension's button in the toolbar, over the page's tab, which it brings to the front. As with a person's
 * click, the extension may then know the tab's address.
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {import('playwright-core').Page} page
 * @returns {Promise<AttachedTarget>} the popup
 */
export async function openActionPopup(browser, page) {
  const { session, extensionId } = browser;
  await page.bringToFront();
  const before = new Set((await listTargets(session)).map(({ targetId }) => targetId));
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: await tabOf(session, page) });
  const { targetId } = await waitFor('the popup is open', async () =>
    (await listTargets(session)).find((info) => !before.has(info.targetId) && info.url.includes(extensionId)),
  );
  return attach(session, targetId);
}

/** @param {import('playwright-core').CDPSession} session */
async function listTargets(session) {
  return (await session.send('Target.getTargets')).targetInfos;
}

/**
 * The tab around a page is a target of its own, which only its address ties to the page.
 *
 * @param {import('playwright-core').CDPSession} session
 * @param {import('playwright-core').Page} page
 */
async function tabOf(session, page) {
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab with ${page.url()}.`);
  return tab.targetId;
}

/**
 * A mouse click in the middle of the button, link or switch with this label, as soon as it is there, enabled and at
 * rest: what is read from storage a moment later may move it. Scripts of the page see a trusted event.
 *
 * @param {AttachedTarget} target
 * @param {string} label
 */
export async function clickInTarget(target, label) {
  /** @type {{ x: number, y: number } | null} */
  let before = null;
  const { x, y } = await waitFor(`“${label}” can be clicked`, async () => {
    const middle = /** @type {typeof before} */ (
      await target.evaluate(`(${middleOfControl})(${JSON.stringify(label)})`)
    );
    const isAtRest = middle !== null && middle.x === before?.x && middle.y === before.y;
    before = middle;
    return isAtRest ? middle : null;
  });
  for (const type of /** @type {const} */ (['mousePressed', 'mouseReleased'])) {
    await target.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}

/**
 * Runs in the target.
 *
 * @param {string} label
 */
function middleOfControl(label) {
  /** @type {NodeListOf<HTMLButtonElement | HTMLInputElement | HTMLAnchorElement>} */
  const controls = document.querySelectorAll('button, a, input');
  const control = [...controls].find((candidate) => {
    const ownLabel = 'labels' in candidate ? candidate.labels?.[0] : null;
    const text = candidate.getAttribute('aria-label') ?? (ownLabel ?? candidate).textContent ?? '';
    return text.trim().startsWith(label) && !('disabled' in candidate && candidate.disabled);
  });
  if (control === undefined) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}
