// @ts-check
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { rowError } from './fields.mjs';

/**
 * Finds the file that a line of a manifest names, beside the manifest or from the data's own folder.
 *
 * @param {import('./manifest.mjs').Row} row
 * @param {string} root the data's folder, which a file has to be in
 * @param {string} part the manifest's folder in it
 * @returns {Promise<string>}
 * @throws {import('../../setup/setup-error.mjs').SetupError} if there is none
 */
export async function dataFile(row, root, part) {
  const name = row.text('file');
  if (name === '') throw rowError(row, 'file is empty.');
  if (!isInside(root, name, part)) throw rowError(row, `${name} lies outside of the data's folder.`);
  for (const path of [join(root, part, name), join(root, name)]) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) return path;
  }
  throw rowError(row, `there is no file ${name}.`);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} part
 */
export function isInside(root, name, part = '.') {
  return !isAbsolute(name) && !relative(root, join(root, part, name)).startsWith('..');
}
