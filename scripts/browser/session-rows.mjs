// @ts-check
import { evaluateInExtension } from './targets.mjs';

/**
 * Reads what the extension has stored, straight from its database: also while a session runs, also what no page shows.
 *
 * @typedef {import('../../lib/db/schema').SessionRow} SessionRow
 * @typedef {import('../../lib/db/schema').ViolationRow} ViolationRow
 * @typedef {import('../../lib/exams/log-entry').LogEntry} LogEntry
 * @typedef {{ session: SessionRow, violations: readonly ViolationRow[] }} StoredSession
 */

/**
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @returns {Promise<StoredSession | null>} the session that was begun last, with its violations in order; `null` if
 *   there has been none
 */
export async function readLatestSession(browser) {
  const stored = await evaluateInExtension(browser, `(${readLatest})()`);
  return /** @type {StoredSession | null} */ (stored);
}

/**
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @returns {Promise<readonly LogEntry[]>} what happened in the session that was begun last, beside violations, in order
 */
export async function readLog(browser) {
  const stored = await readLatestSession(browser);
  if (stored === null) return [];
  const log = await evaluateInExtension(browser, `(${readLogOf})(${JSON.stringify(stored.session.id)})`);
  return /** @type {readonly LogEntry[]} */ (log);
}

/**
 * Runs in the extension.
 *
 * @param {string} sessionId
 */
async function readLogOf(sessionId) {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('practice-proctor');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const rows = db.transaction('log').objectStore('log').index('[sessionId+atMs]');
    const ofSession = IDBKeyRange.bound([sessionId, 0], [sessionId, Number.POSITIVE_INFINITY]);
    return await new Promise((resolve, reject) => {
      const reading = rows.getAll(ofSession);
      reading.onsuccess = () => resolve(reading.result.map((/** @type {{ entry: unknown }} */ { entry }) => entry));
      reading.onerror = () => reject(reading.error);
    });
  } finally {
    db.close();
  }
}

/** Runs in the extension. */
async function readLatest() {
  const name = 'practice-proctor';
  // Opening a database that is not there would create it, empty and of the wrong version.
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return null;
  const db = await result(indexedDB.open(name));
  try {
    const stores = db.transaction(['sessions', 'violations']);
    const sessions = await result(stores.objectStore('sessions').index('createdAt').openCursor(null, 'prev'));
    if (sessions === null) return null;
    const session = sessions.value;
    const ofSession = IDBKeyRange.bound([session.id, 0], [session.id, Number.POSITIVE_INFINITY]);
    const violations = stores.objectStore('violations').index('[sessionId+startMs]').getAll(ofSession);
    return { session, violations: await result(violations) };
  } finally {
    db.close();
  }

  /**
   * @template Value
   * @param {IDBRequest<Value>} request
   * @returns {Promise<Value>}
   */
  function result(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
