// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer.
 *
 * @template Result
 * @param {string} what for the error, such as `the session runs`
 * @param {() => Promise<Result | null | undefined | false>} ask
 * @param {{ timeoutMs?: number, everyMs?: number }} [options]
 * @returns {Promise<Result>}
 */
export async function waitFor(what, ask, { timeoutMs = 10_000, everyMs = 50 } = {}) {
  const endAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > endAt) throw new Error(`Waited ${timeoutMs} ms in vain until ${what}.`);
    await sleep(everyMs);
  }
}
