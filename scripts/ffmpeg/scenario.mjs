// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../setup/setup-error.mjs';

/**
 * A recording with its ground truth.
 *
 * @typedef {object} Scenario
 * @property {string} video
 * @property {string} audio
 * @property {readonly import('./filters.mjs').Interval[]} frozen when its camera stood still
 *
 * @typedef {{ video: string, audio: string, events: { kind: string, start_s: number, end_s: number }[] }} ScenarioFile
 */

/**
 * @param {string} directory that holds scenario.json
 * @returns {Promise<Scenario>}
 * @throws {SetupError} if there is no scenario
 */
export async function readScenario(directory) {
  const file = join(directory, 'scenario.json');
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new SetupError(`No scenario: ${file} cannot be read.`, { cause });
  });
  const { video, audio, events } = /** @type {ScenarioFile} */ (JSON.parse(text));
  return {
    video: join(directory, video),
    audio: join(directory, audio),
    frozen: events
      .filter((event) => event.kind === 'frozen')
      .map((event) => ({ startS: event.start_s, endS: event.end_s })),
  };
}
