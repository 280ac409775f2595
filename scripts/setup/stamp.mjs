// @ts-check
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Does `work` only if it has not been done for this very `hash`. The stamp goes before the work starts and comes back
 * when it is finished: work that was interrupted is done again.
 *
 * @param {{ file: string, hash: string, work: () => Promise<void> }} options
 * @returns {Promise<boolean>} whether the work was done
 */
export async function oncePerHash({ file, hash, work }) {
  if ((await readStamp(file)) === hash) return false;
  await rm(file, { force: true });
  await work();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, hash);
  return true;
}

/** @param {string} file */
async function readStamp(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
