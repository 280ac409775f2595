// @ts-check
import { toEventsFile } from '../../proctor/events-file.mjs';
import { proctorSession } from '../../proctor/proctor-session.mjs';

/**
 * Plays a recording in real time to the extension in a browser, as `npm run proctor` does.
 *
 * @param {import('../replay/record-raw.mjs').Playable} playable
 * @param {object} tools
 * @param {string} tools.chromiumPath
 * @param {string} tools.extensionDir
 * @param {import('../../../lib/rules/index').RuleOverrides} tools.ruleOverrides
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<import('../../proctor/events-file.mjs').EventsFile>}
 */
export async function playLive({ seconds, ...paths }, tools, onProgress) {
  const startedAt = Date.now();
  const timer = setInterval(() => onProgress(Math.min(1, (Date.now() - startedAt) / 1000 / seconds)), 1000);
  try {
    return toEventsFile(await proctorSession({ ...paths, ...tools, seconds }));
  } finally {
    clearInterval(timer);
  }
}
