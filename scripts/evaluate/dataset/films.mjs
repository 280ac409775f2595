// @ts-check
import { join } from 'node:path';
import { dataFile } from './data-file.mjs';
import { duration } from './fields.mjs';
import { readManifest } from './manifest.mjs';

/**
 * A short film of one person, several or none, described in words.
 *
 * @typedef {object} Film
 * @property {string} name
 * @property {string} file
 * @property {number} durationMs
 * @property {string} faces such as `0-4.2:1; 4.2-end:2`
 * @property {string} head such as `frontal` or `0-3:frontal; 3-end:turned left`
 * @property {string} mouth such as `closed`, `talks`
 */

/**
 * @param {string} root
 * @returns {Promise<readonly Film[] | null>} `null` if the data has no films
 * @throws {import('../../setup/setup-error.mjs').SetupError}
 */
export async function readFilms(root) {
  const needed = ['file', 'duration_s', 'faces_timeline', 'head_timeline', 'mouth'];
  const rows = await readManifest(root, join(root, 'video/manifest.csv'), needed);
  return rows && Promise.all(rows.map((row) => readFilm(row, root)));
}

/**
 * @param {import('./manifest.mjs').Row} row
 * @param {string} root
 * @returns {Promise<Film>}
 */
async function readFilm(row, root) {
  return {
    name: row.text('file'),
    file: await dataFile(row, root, 'video'),
    durationMs: duration(row, 'duration_s'),
    faces: row.text('faces_timeline'),
    head: row.text('head_timeline'),
    mouth: row.text('mouth'),
  };
}
