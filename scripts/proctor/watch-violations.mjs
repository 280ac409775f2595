// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { readLatestSession } from '../browser/session-rows.mjs';

const WATCH_EVERY_MS = 500;

/**
 * Tells of each violation of the latest session once, soon after it was logged.
 *
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {(violation: import('../../lib/db/schema').ViolationRow) => void} onOpened
 * @param {AbortSignal} [signal] ends the watch once all have been told; default: goes on while the browser does
 */
export async function watchViolations(browser, onOpened, signal) {
  const told = new Set();
  for (let isLast = false; !isLast; ) {
    isLast = signal?.aborted ?? false;
    const { violations = [] } = (await readLatestSession(browser)) ?? {};
    for (const violation of violations.filter(({ id }) => !told.has(id))) {
      told.add(violation.id);
      onOpened(violation);
    }
    if (!isLast) await sleep(WATCH_EVERY_MS, undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
