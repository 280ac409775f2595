// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What people do in the browser that no camera sees.
 *
 * @typedef {{ startMs: number, endMs: number, driver: 'switch-tab' }} DrivenEvent times since the session began
 */

/**
 * Does what the events say at their times.
 *
 * @param {import('playwright-core').Page} page the exam's
 * @param {readonly DrivenEvent[]} events
 * @param {number} startedAt epoch ms of the session's time zero
 */
export async function driveEvents(page, events, startedAt) {
  await Promise.all(
    events.map(async ({ startMs, endMs, driver }) => {
      await until(startedAt + startMs);
      await DRIVERS[driver](page, startedAt + endMs);
    }),
  );
}

const DRIVERS = { 'switch-tab': switchTab };

/**
 * Looks at another tab until a time, then comes back.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} endAt epoch ms
 */
async function switchTab(page, endAt) {
  const other = await page.context().newPage();
  await until(endAt);
  await page.bringToFront();
  await other.close();
}

/** @param {number} at epoch ms */
export async function until(at) {
  await sleep(Math.max(0, at - Date.now()));
}
