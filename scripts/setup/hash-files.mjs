// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One hash over the names and contents of files and of whole folders. Paths that do not exist count as absent, so
 * that adding or deleting one changes the hash.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @returns {Promise<string>} hexadecimal SHA-256
 */
export async function hashFiles(root, paths) {
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(relative(root, file).split(sep).join('/'));
    hash.update('\0');
    hash.update(
      createHash('sha256')
        .update(await readFile(file))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder
 * @returns {Promise<string[]>}
 */
async function listFiles(path) {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return (await Promise.all(entries.map((entry) => listFiles(join(path, entry.name))))).flat();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
