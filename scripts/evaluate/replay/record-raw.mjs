// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cached, contentKey } from '../../ffmpeg/conversion-cache.mjs';
import { hashFiles } from '../../setup/hash-files.mjs';
import { ffmpegOutput } from '../media/ffmpeg-output.mjs';
import { JPEG_OUTPUT, jpegFrames } from '../media/jpeg-frames.mjs';
import { readSamples } from '../media/read-samples.mjs';
import { hearAll, toSamples } from './hear-all.mjs';

/**
 * @typedef {import('./replay-raw.mjs').RawSession} RawSession
 *
 * @typedef {object} Playable what plays as camera and microphone
 * @property {string} videoPath .y4m with 15 frames a second, in a folder that is named after its content
 * @property {string} audioPath
 * @property {number} seconds
 *
 * @typedef {object} RawTools
 * @property {string} ffmpegPath
 * @property {string} extensionDir
 * @property {import('./lazy-workers.mjs').LazyWorkers} workers
 */

/** As scripts/ffmpeg/filters.mjs writes it. */
const FRAMES_PER_SECOND = 15;
/** All that decides what the workers measure. */
const WORKER_FILES = ['vision-worker.js', 'voice-worker.js', 'mediapipe', 'models', 'ort'];

/**
 * Gives a whole recording to the extension's workers, every frame and all sound, as fast as they go. What they measured
 * is kept: as long as neither recording nor workers change, the next time takes no time.
 *
 * @param {Playable} playable
 * @param {RawTools} tools
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<RawSession>}
 */
export async function recordRaw(playable, { ffmpegPath, extensionDir, workers }, onProgress) {
  const measuredBy = await hashFiles(extensionDir, WORKER_FILES);
  const directory = await cached({
    cacheDir: join(tmpdir(), 'practice-proctor-measured'),
    // The folder of a converted recording is named after its content, and reading half a gigabyte again takes seconds.
    key: await contentKey([], { measuredBy, seconds: playable.seconds, played: basename(dirname(playable.videoPath)) }),
    make: async (into) => {
      const raw = await measure(playable, { ffmpegPath, page: await workers.open() }, onProgress);
      await writeFile(join(into, 'raw.json'), JSON.stringify(raw));
    },
  });
  return JSON.parse(await readFile(join(directory, 'raw.json'), 'utf8'));
}

/**
 * @param {Playable} playable
 * @param {{ ffmpegPath: string, page: import('../worker-page.mjs').WorkerPage }} tools
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<RawSession>}
 */
async function measure({ videoPath, audioPath, seconds }, { ffmpegPath, page }, onProgress) {
  await page.restartVision();
  const sounds = await hearAll(page, (await readSamples(ffmpegPath, audioPath)).subarray(0, toSamples(seconds * 1000)));
  /** @type {{ atMs: number, seen: import('../../../lib/vision/seen').Seen }[]} */
  const frames = [];
  const film = ffmpegOutput(ffmpegPath, ['-i', videoPath, '-t', String(seconds), ...JPEG_OUTPUT]);
  for await (const frame of jpegFrames(film)) {
    const atMs = (frames.length * 1000) / FRAMES_PER_SECOND;
    frames.push({ atMs, seen: await page.see(frame, atMs) });
    onProgress(atMs / 1000 / seconds);
  }
  return { frames, sounds };
}
