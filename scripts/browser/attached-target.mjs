// @ts-check

/**
 * @typedef {import('playwright-core').CDPSession} CDPSession
 *
 * @typedef {object} AttachedTarget
 * @property {string} url
 * @property {CDPSession['send']} send any DevTools command
 * @property {(expression: string) => Promise<unknown>} evaluate runs an expression in the target and waits for its
 *   promise; the result is copied as JSON
 * @property {() => Promise<void>} detach
 * @property {() => Promise<void>} close ends the target: closes the page, stops the worker
 *
 * @typedef {{ id: number, result?: object, error?: { message: string } }} Reply
 */

/**
 * Playwright knows pages and service workers. Every other target (an offscreen document, its workers, the popup) is
 * driven by messages that the browser's own session passes on.
 *
 * @param {CDPSession} session of the browser
 * @param {string} targetId
 * @returns {Promise<AttachedTarget>}
 */
export async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const { post, hangUp } = correspond(session, sessionId);
  const send = /** @type {CDPSession['send']} */ (post);
  const evaluate = (/** @type {string} */ expression) => evaluateIn(send, expression);
  return {
    url: String(await evaluate('location.href')),
    send,
    evaluate,
    detach: async () => {
      hangUp();
      // It may be gone already: then there is nothing to let go of.
      await session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    },
    close: async () => {
      hangUp();
      await session.send('Target.closeTarget', { targetId });
    },
  };
}

/**
 * Pairs the commands sent to a target with their replies.
 *
 * @param {CDPSession} session
 * @param {string} sessionId
 */
function correspond(session, sessionId) {
  let lastId = 0;
  /** @type {Map<number, { resolve: (result: object) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();

  const onMessage = (/** @type {{ sessionId: string, message: string }} */ event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = /** @type {Reply} */ (JSON.parse(event.message));
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result ?? {});
    waiting.delete(id);
  };
  const onDetached = (/** @type {{ sessionId: string }} */ event) => {
    if (event.sessionId === sessionId) hangUp();
  };
  session.on('Target.receivedMessageFromTarget', onMessage);
  session.on('Target.detachedFromTarget', onDetached);

  function hangUp() {
    session.off('Target.receivedMessageFromTarget', onMessage);
    session.off('Target.detachedFromTarget', onDetached);
    for (const { reject } of waiting.values()) reject(new Error('The target is gone.'));
    waiting.clear();
  }

  function post(/** @type {string} */ method, /** @type {object} */ params = {}) {
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const message = JSON.stringify({ id: lastId, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }
  return { post, hangUp };
}

/**
 * @param {CDPSession['send']} send
 * @param {string} expression
 * @returns {Promise<unknown>}
 */
async function evaluateIn(send, expression) {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
