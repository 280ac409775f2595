// @ts-check

/**
 * Makes all workers of a page die without a word, as when memory runs out.
 *
 * @param {import('./attached-target.mjs').AttachedTarget} page
 * @returns {Promise<number>} how many there were
 */
export async function killWorkers(page) {
  const prototype = await page.send('Runtime.evaluate', { expression: 'Worker.prototype' });
  const { objectId: prototypeObjectId } = prototype.result;
  if (prototypeObjectId === undefined) throw new Error('This page knows no workers.');
  const { objects } = await page.send('Runtime.queryObjects', { prototypeObjectId });
  if (objects.objectId === undefined) throw new Error('The page’s workers could not be found.');
  const { result } = await page.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { for (const worker of this) worker.terminate(); return this.length; }',
    returnByValue: true,
  });
  return Number(result.value);
}
