// @ts-check
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SetupError } from '../../setup/setup-error.mjs';
import { isInside } from './data-file.mjs';
import { isSeconds, readEvent } from './true-event.mjs';

/**
 * A recorded session with its true events.
 *
 * @typedef {import('./true-event.mjs').TrueEvent} TrueEvent
 *
 * @typedef {object} RecordedSession
 * @property {string} name
 * @property {number} durationMs
 * @property {string} video
 * @property {string} audio
 * @property {readonly TrueEvent[]} events
 */

/**
 * @param {string} root
 * @returns {Promise<readonly RecordedSession[] | null>} `null` if the data has no scenarios
 * @throws {SetupError}
 */
export async function readScenarios(root) {
  const entries = await readdir(join(root, 'scenarios'), { withFileTypes: true }).catch(() => []);
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  const scenarios = await Promise.all(names.map((name) => readOne(root, name)));
  const found = scenarios.filter((scenario) => scenario !== null);
  return found.length > 0 ? found : null;
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Promise<RecordedSession | null>}
 */
async function readOne(root, name) {
  const directory = join(root, 'scenarios', name);
  const path = join(directory, 'scenario.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const fail = (/** @type {string} */ message) => new SetupError(`${relative(root, path)}: ${message}`);
  const { duration_s, video, audio, events } = parseObject(text, fail);
  if (!isSeconds(duration_s) || duration_s === 0) throw fail('duration_s has to be a number of seconds.');
  if (!Array.isArray(events)) throw fail('events has to be a list.');
  const durationMs = Math.round(duration_s * 1000);
  return {
    name,
    durationMs,
    video: await mediaFile(directory, video, 'video', fail),
    audio: await mediaFile(directory, audio, 'audio', fail),
    events: events.map((event, index) => readEvent(event, durationMs, (what) => fail(`events[${index}]: ${what}`))),
  };
}

/** @typedef {import('./true-event.mjs').Fail} Fail */

/**
 * @param {string} text
 * @param {Fail} fail
 * @returns {Record<string, unknown>}
 */
function parseObject(text, fail) {
  try {
    return { ...JSON.parse(text) };
  } catch (error) {
    throw fail(`this is no JSON (${error instanceof Error ? error.message : error}).`);
  }
}

/**
 * @param {string} directory
 * @param {unknown} name
 * @param {string} what
 * @param {Fail} fail
 */
async function mediaFile(directory, name, what, fail) {
  if (typeof name !== 'string' || name === '' || !isInside(directory, name)) {
    throw fail(`${what} has to be the name of a file beside it.`);
  }
  const path = join(directory, name);
  if (!(await stat(path).catch(() => null))?.isFile()) throw fail(`there is no file ${name}.`);
  return path;
}
