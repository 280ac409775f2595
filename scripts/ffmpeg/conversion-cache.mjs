// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A minute of raw pictures is about 400 MB. */
const LIMIT_BYTES = 4 * 1024 ** 3;

/**
 * Makes a folder of files once for each `key`, and forgets those not used for the longest time.
 *
 * @param {{ cacheDir: string, key: string, make: (directory: string) => Promise<void>, limitBytes?: number }} options
 * @returns {Promise<string>} the folder
 */
export async function cached({ cacheDir, key, make, limitBytes = LIMIT_BYTES }) {
  const directory = join(cacheDir, key);
  if (!(await exists(directory))) {
    await mkdir(cacheDir, { recursive: true });
    await forgetOldest(cacheDir, limitBytes);
    // Made under another name: an interrupted conversion must not look like a finished one.
    const unfinished = await mkdtemp(join(cacheDir, 'unfinished-'));
    await make(unfinished);
    await rename(unfinished, directory).catch(async (error) => {
      await rm(unfinished, { recursive: true });
      // Somebody else has finished the very same conversion meanwhile.
      if (!(await exists(directory))) throw error;
    });
  }
  const now = new Date();
  await utimes(directory, now, now);
  return directory;
}

/**
 * @param {readonly string[]} files
 * @param {unknown} options whatever else the result depends on
 */
export async function contentKey(files, options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of files) await pipeline(createReadStream(file), hash, { end: false });
  return hash.digest('hex').slice(0, 24);
}

/**
 * @param {string} cacheDir
 * @param {number} limitBytes
 */
async function forgetOldest(cacheDir, limitBytes) {
  const names = await readdir(cacheDir);
  const entries = await Promise.all(names.map((name) => describe(join(cacheDir, name))));
  let keptBytes = 0;
  for (const { path, bytes } of entries.sort((a, b) => b.usedAt - a.usedAt)) {
    keptBytes += bytes;
    if (keptBytes > limitBytes) await rm(path, { recursive: true, force: true });
  }
}

/** @param {string} path */
async function describe(path) {
  const files = await readdir(path);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(path, file))).size));
  return { path, bytes: sizes.reduce((sum, size) => sum + size, 0), usedAt: (await stat(path)).mtimeMs };
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
