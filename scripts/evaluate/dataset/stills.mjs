// @ts-check
import { join } from 'node:path';
import { dataFile } from './data-file.mjs';
import { oneOf, wholeNumber } from './fields.mjs';
import { readManifest } from './manifest.mjs';

/**
 * A labelled photo.
 *
 * @typedef {object} Still
 * @property {string} name
 * @property {string} file
 * @property {number} faces
 * @property {boolean} exact `false`: there are at least so many
 * @property {string} head frontal, turned, profile, down, up; anything else says that it is not judged
 * @property {string} phone
 * @property {string} tags free words
 * @property {boolean} composite put together from several photos
 */

/**
 * @param {string} root
 * @returns {Promise<readonly Still[] | null>} `null` if the data has no photos
 * @throws {import('../../setup/setup-error.mjs').SetupError}
 */
export async function readStills(root) {
  const rows = await readManifest(root, join(root, 'image/manifest.csv'), ['file', 'faces']);
  return rows && Promise.all(rows.map((row) => readStill(row, root)));
}

/**
 * @param {import('./manifest.mjs').Row} row
 * @param {string} root
 * @returns {Promise<Still>}
 */
async function readStill(row, root) {
  return {
    name: row.text('file'),
    file: await dataFile(row, root, 'image'),
    faces: wholeNumber(row, 'faces'),
    exact: oneOf(row, 'face_count_exact', ['yes', 'no']) === 'yes',
    head: row.text('head'),
    phone: row.text('phone'),
    tags: row.text('tags'),
    composite: oneOf(row, 'composite', ['no', 'yes']) === 'yes',
  };
}
