// @ts-check
import { existsSync } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { recordingPaths } from './actor-cache.mjs';
import { film } from './film.mjs';
import { mouthTrack } from './mouth-track.mjs';
import { composeSound, MICROPHONE_HZ } from './sound.mjs';
import { DEMO_TIMELINE } from './timeline.js';
import { encodeWav } from './wav.mjs';

/**
 * @typedef {import('./timeline.js').Timeline} Timeline
 *
 * `doneRatio` is 0..1.
 * @typedef {{ chromiumPath: string, timeline?: Timeline, onProgress?: (doneRatio: number) => void }} RenderOptions
 *
 * @typedef {{
 *   videoPath: string,
 *   audioPath: string,
 *   events: readonly import('./timeline.js').ActorEvent[],
 *   durationMs: number,
 * }} Recording
 */

/** Chromium plays a raw .mjpeg as a camera at 30 frames a second, whatever it was made at. */
const CAMERA_FRAME_MS = 1000 / 30;
/** Each drawn frame is shown this often: ten pictures a second are plenty for somebody sitting still. */
const REPEATS = 3;

/**
 * Films a timeline: a video for Chromium's `--use-file-for-fake-video-capture`, a sound for
 * `--use-file-for-fake-audio-capture`. Takes a while the first time; kept in node_modules/.cache afterwards.
 *
 * @param {RenderOptions} options
 * @returns {Promise<Recording>}
 */
export async function renderActor({ chromiumPath, timeline = DEMO_TIMELINE, onProgress }) {
  const { videoPath, audioPath } = await recordingPaths(timeline);
  if (!existsSync(audioPath)) {
    await writeWhole(audioPath, (part) => writeFile(part, encodeWav(composeSound(timeline), MICROPHONE_HZ)));
  }
  if (!existsSync(videoPath)) {
    await writeWhole(videoPath, (part) => writeVideo(part, { chromiumPath, timeline, onProgress }));
  }
  onProgress?.(1);
  return { videoPath, audioPath, events: timeline.events, durationMs: timeline.durationMs };
}

/**
 * @param {string} path
 * @param {{ chromiumPath: string, timeline: Timeline, onProgress: ((doneRatio: number) => void) | undefined }} options
 */
async function writeVideo(path, { chromiumPath, timeline, onProgress }) {
  const frameMs = REPEATS * CAMERA_FRAME_MS;
  const mouthOpenRatios = mouthTrack(timeline, frameMs);
  const file = await open(path, 'w');
  try {
    let frames = 0;
    for await (const jpeg of film({ chromiumPath, timeline, mouthOpenRatios, frameMs })) {
      await file.write(Buffer.concat(Array.from({ length: REPEATS }, () => jpeg)));
      frames += 1;
      onProgress?.(frames / mouthOpenRatios.length);
    }
  } finally {
    await file.close();
  }
}

/**
 * A file appears under its name only when it is whole, even if the work is broken off or two processes do it at once.
 *
 * @param {string} path
 * @param {(part: string) => Promise<void>} write
 */
async function writeWhole(path, write) {
  const part = `${path}.${process.pid}.part`;
  try {
    await write(part);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
