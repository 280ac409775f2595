// @ts-check
import { makeRows } from './make-rows.mjs';

/**
 * @typedef {import('../browser/launch-browser.mjs').RunningBrowser} RunningBrowser
 * @typedef {import('./make-rows.mjs').SeedRows} SeedRows
 */

/** More at once than this makes messages to the browser slow. */
const ROWS_AT_ONCE = 2000;
const TABLES = /** @type {const} */ (['sessions', 'violations', 'log', 'samples', 'traces', 'evidence']);

/**
 * Replaces the sessions of a profile by made-up ones.
 *
 * @param {RunningBrowser} browser
 * @param {import('./make-rows.mjs').SeedOptions} options
 * @returns {Promise<{ readonly sessions: number, readonly violations: number }>} how many there are now
 */
export async function seedBrowser({ context, extensionUrl }, options) {
  const rows = await makeRows(options);
  const page = await context.newPage();
  // Any page of the extension will do, once the database is there.
  await page.goto(extensionUrl('report.html'));
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'practice-proctor'));
  for (const table of TABLES) {
    await page.evaluate(clearTable, table);
    for (let at = 0; at < rows[table].length; at += ROWS_AT_ONCE) {
      await page.evaluate(putRows, { table, rows: rows[table].slice(at, at + ROWS_AT_ONCE) });
    }
  }
  await page.close();
  return { sessions: rows.sessions.length, violations: rows.violations.length };
}

/**
 * Runs in the page.
 *
 * @param {string} table
 */
function clearTable(table) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('practice-proctor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      transaction.objectStore(table).clear();
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(null);
      };
    };
  });
}

/**
 * Runs in the page. Evidence gets a drawn picture.
 *
 * @param {{ table: string, rows: readonly object[] }} what
 */
async function putRows({ table, rows }) {
  const picture = table === 'evidence' ? await drawPicture() : null;
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('practice-proctor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(table, 'readwrite');
      const store = transaction.objectStore(table);
      for (const row of rows) store.put(picture === null ? row : { ...row, picture });
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(null);
      };
    };
  });

  function drawPicture() {
    const canvas = new OffscreenCanvas(320, 240);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('Nothing can be drawn here.');
    context.fillStyle = '#b9c2bd';
    context.fillRect(0, 0, 320, 240);
    context.fillStyle = '#2f5b78';
    context.beginPath();
    context.ellipse(160, 250, 90, 70, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#c99a7b';
    context.beginPath();
    context.ellipse(160, 120, 42, 56, 0, 0, 2 * Math.PI);
    context.fill();
    return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  }
}
