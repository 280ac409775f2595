// @ts-check
import { join } from 'node:path';
import { dataFile } from './data-file.mjs';
import { duration, oneOf, rowError, stretches } from './fields.mjs';
import { readManifest } from './manifest.mjs';

/**
 * A labelled piece of sound.
 *
 * @typedef {object} Sound
 * @property {string} name
 * @property {string} file
 * @property {string} cls such as `rain`
 * @property {'no' | 'yes' | 'vocal'} hasSpeech `vocal`: voices that are neither plain speech nor plain something else
 * @property {readonly import('./fields.mjs').Stretch[]} speech where in it somebody speaks
 * @property {boolean} labelledByHand whether people, not a program, said where that is
 * @property {number} durationMs
 */

/**
 * @param {string} root
 * @returns {Promise<readonly Sound[] | null>} `null` if the data has no sounds
 * @throws {import('../../setup/setup-error.mjs').SetupError}
 */
export async function readSounds(root) {
  const needed = ['file', 'cls', 'has_speech', 'speech_intervals_s', 'duration_s'];
  const rows = await readManifest(root, join(root, 'audio/manifest.csv'), needed);
  return rows && Promise.all(rows.map((row) => readSound(row, root)));
}

/**
 * @param {import('./manifest.mjs').Row} row
 * @param {string} root
 * @returns {Promise<Sound>}
 */
async function readSound(row, root) {
  const durationMs = duration(row, 'duration_s');
  if (row.text('cls') === '') throw rowError(row, 'cls is empty.');
  if (row.text('has_speech') === '') throw rowError(row, 'has_speech is empty, but has to be yes, no or vocal.');
  return {
    name: row.text('file'),
    file: await dataFile(row, root, 'audio'),
    cls: row.text('cls'),
    hasSpeech: oneOf(row, 'has_speech', ['no', 'yes', 'vocal']),
    speech: stretches(row, 'speech_intervals_s', durationMs),
    labelledByHand: /hand|reference|exact/i.test(row.text('intervals_from')),
    durationMs,
  };
}
