// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from '../setup/hash-files.mjs';
import { PROJECT_DIR } from '../setup/project-dir.mjs';

const CACHE_DIR = join(PROJECT_DIR, 'node_modules', '.cache', 'practice-proctor');
const HASH_LENGTH = 12;

/**
 * Where a timeline's recording is kept. The names change with the script and with every file that draws or sounds;
 * recordings of an actor who has changed since are deleted, since each is as large as a minute of video.
 *
 * @param {import('./timeline.js').Timeline} timeline
 */
export async function recordingPaths(timeline) {
  await mkdir(CACHE_DIR, { recursive: true });
  const actor = `actor-${(await hashFiles(PROJECT_DIR, ['scripts/actor'])).slice(0, HASH_LENGTH)}`;
  const script = createHash('sha256').update(JSON.stringify(timeline)).digest('hex').slice(0, HASH_LENGTH);
  await deleteOthers(actor);
  const path = join(CACHE_DIR, `${actor}-${script}`);
  return { videoPath: `${path}.mjpeg`, audioPath: `${path}.wav` };
}

/** @param {string} actor */
async function deleteOthers(actor) {
  const stale = (await readdir(CACHE_DIR)).filter((file) => file.startsWith('actor-') && !file.startsWith(actor));
  await Promise.all(stale.map((file) => rm(join(CACHE_DIR, file), { force: true })));
}
