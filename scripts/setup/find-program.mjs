// @ts-check
import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The first of several programs that is there.
 *
 * @param {readonly string[]} candidates absolute paths, or names to look for in PATH
 * @returns {Promise<string | null>} its absolute path
 */
export async function findProgram(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  for (const candidate of candidates) {
    const paths = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate + ending));
    for (const path of paths) if (await isExecutable(path)) return path;
  }
  return null;
}

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
