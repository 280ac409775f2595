// @ts-check
import { stat } from 'node:fs/promises';
import { SetupError } from '../../setup/setup-error.mjs';
import { readFilms } from './films.mjs';
import { readScenarios } from './scenarios.mjs';
import { readSounds } from './sounds.mjs';
import { readStills } from './stills.mjs';

/**
 * Labelled recordings. Each part may be missing: `null`.
 *
 * @typedef {object} Dataset
 * @property {readonly import('./scenarios.mjs').RecordedSession[] | null} scenarios
 * @property {readonly import('./stills.mjs').Still[] | null} stills
 * @property {readonly import('./sounds.mjs').Sound[] | null} sounds
 * @property {readonly import('./films.mjs').Film[] | null} films
 */

/**
 * @param {string} root
 * @returns {Promise<Dataset>}
 * @throws {SetupError} if anything in it is not as it should be: better before an hour of work than after
 */
export async function readDataset(root) {
  if (!(await stat(root).catch(() => null))?.isDirectory()) throw new SetupError(`There is no folder ${root}.`);
  const [scenarios, stills, sounds, films] = await Promise.all([
    readScenarios(root),
    readStills(root),
    readSounds(root),
    readFilms(root),
  ]);
  if (!scenarios && !stills && !sounds) {
    throw new SetupError(
      `${root} holds nothing to judge: neither scenarios/NAME/scenario.json nor image/manifest.csv nor audio/manifest.csv.`,
    );
  }
  return { scenarios, stills, sounds, films };
}
