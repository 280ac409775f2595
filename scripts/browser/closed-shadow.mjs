// @ts-check
import { waitFor } from './wait-for.mjs';

/**
 * What the extension shows in a web page lives in a closed shadow root: neither the page nor Playwright's locators can
 * look inside. DevTools can.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {Awaited<ReturnType<typeof documentOf>>} DomNode
 *
 * @typedef {object} ShadowButton
 * @property {string} name
 * @property {{ x: number, y: number }} middle in CSS pixels of the page
 */

/**
 * The text that a person can read in the page's closed shadow roots.
 *
 * @param {Page} page
 * @returns {Promise<string>}
 */
export async function readClosedShadow(page) {
  return withSession(page, async (session) => {
    const texts = closedRoots(await documentOf(session)).map((root) => visibleText(session, root.backendNodeId));
    return (await Promise.all(texts)).join('\n');
  });
}

/**
 * Waits for a button (or a link, a switch) in a closed shadow root and clicks it with the mouse.
 *
 * @param {Page} page
 * @param {string} name its text or its aria-label
 * @param {{ timeoutMs?: number }} [options]
 */
export async function clickInClosedShadow(page, name, options) {
  const button = await waitFor(
    `there is a button “${name}” in a closed shadow root`,
    async () => (await buttons(page)).find((candidate) => candidate.name === name),
    options,
  );
  await page.mouse.click(button.middle.x, button.middle.y);
}

/**
 * @param {Page} page
 * @returns {Promise<readonly ShadowButton[]>} those that can be clicked now
 */
export async function buttons(page) {
  return withSession(page, async (session) => {
    const nodes = closedRoots(await documentOf(session))
      .flatMap(descendants)
      .filter(isButton);
    const found = await Promise.all(nodes.map((node) => describeButton(session, node.backendNodeId)));
    return found.filter((button) => button !== null);
  });
}

/**
 * @param {Page} page
 * @returns {Promise<readonly string[]>} the background colour of each section in the page's closed shadow roots: one
 *   without colour if their own styles do not apply
 */
export async function backgroundsInClosedShadow(page) {
  return withSession(page, async (session) => {
    const sections = closedRoots(await documentOf(session))
      .flatMap(descendants)
      .filter(({ nodeName }) => nodeName === 'SECTION');
    const read = 'function () { return getComputedStyle(this).backgroundColor; }';
    const colours = await Promise.all(sections.map(({ backendNodeId }) => callOn(session, backendNodeId, read)));
    return colours.map(String);
  });
}

/** @param {CDPSession} session */
async function documentOf(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root;
}

/**
 * @param {DomNode} node
 * @returns {DomNode[]}
 */
function closedRoots(node) {
  return [node, ...descendants(node)].flatMap((each) =>
    (each.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed'),
  );
}

/**
 * @param {DomNode} node
 * @returns {DomNode[]}
 */
function descendants(node) {
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return inside.flatMap((child) => [child, ...descendants(child)]);
}

/** @param {DomNode} node */
function isButton({ nodeName, attributes = [] }) {
  const role = attributes[attributes.indexOf('role') + 1];
  return (
    ['BUTTON', 'A'].includes(nodeName) || (attributes.includes('role') && (role === 'button' || role === 'switch'))
  );
}

/**
 * @param {CDPSession} session
 * @param {number} backendNodeId
 * @returns {Promise<ShadowButton | null>}
 */
async function describeButton(session, backendNodeId) {
  return /** @type {Promise<ShadowButton | null>} */ (
    callOn(
      session,
      backendNodeId,
      `function () {
        const { x, y, width, height } = this.getBoundingClientRect();
        if (width === 0 || height === 0 || this.disabled) return null;
        const name = this.getAttribute('aria-label') ?? this.innerText.trim();
        return { name, middle: { x: x + width / 2, y: y + height / 2 } };
      }`,
    )
  );
}

/**
 * @param {CDPSession} session
 * @param {number} backendNodeId of a shadow root
 * @returns {Promise<string>}
 */
async function visibleText(session, backendNodeId) {
  return String(
    await callOn(
      session,
      backendNodeId,
      `function () {
        const shown = [...this.children].filter(({ localName }) => localName !== 'style');
        return shown.map((child) => child.innerText ?? '').join('\\n').trim();
      }`,
    ),
  );
}

/**
 * @param {CDPSession} session
 * @param {number} backendNodeId
 * @param {string} functionDeclaration
 * @returns {Promise<unknown>} `null` if the node has been replaced meanwhile
 */
async function callOn(session, backendNodeId, functionDeclaration) {
  const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
  if (resolved?.object.objectId === undefined) return null;
  const { objectId } = resolved.object;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    returnByValue: true,
  });
  return result.value ?? null;
}

/**
 * @template Result
 * @param {Page} page
 * @param {(session: CDPSession) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function withSession(page, work) {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}
