// @ts-check
import { SetupError } from '../../setup/setup-error.mjs';
import { blankFrame } from '../media/blank-frame.mjs';
import { ffmpegOutput } from '../media/ffmpeg-output.mjs';
import { stillFilter } from '../media/film-filters.mjs';
import { JPEG_OUTPUT, jpegFrames } from '../media/jpeg-frames.mjs';
import { scoreStill } from './score-still.mjs';

/**
 * @typedef {import('../dataset/stills.mjs').Still} Still
 * @typedef {import('../worker-page.mjs').WorkerPage} WorkerPage
 */

/** A photo is shown as a camera would, some frames long: the models look for faces anew in each. */
const FRAMES = 3;
const FRAME_EVERY_MS = 200;

/**
 * Shows photos to the extension's vision worker, each after an empty picture.
 *
 * @param {readonly Still[]} stills
 * @param {object} tools
 * @param {import('../replay/load-product.mjs').Product} tools.product
 * @param {WorkerPage} tools.page
 * @param {string} tools.ffmpegPath
 * @param {number} tools.seed of the sensor noise
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<readonly import('./score-still.mjs').StillScore[]>}
 */
export async function judgeStills(stills, { product, page, ffmpegPath, seed }, onProgress) {
  const blank = await blankFrame(ffmpegPath);
  await page.restartVision();
  let atMs = 0;
  const scores = [];
  for (const [index, still] of stills.entries()) {
    const frames = [blank, ...(await framesOf(still, ffmpegPath, seed + index))];
    // As in a session, so that the count is what a rule would be given.
    const reader = product.createFrameReader();
    let found = { faces: 0, pose: /** @type {import('../../../lib/vision/head-pose').HeadPose | null} */ (null) };
    for (const frame of frames) {
      atMs += FRAME_EVERY_MS;
      const seen = await page.see(frame, atMs);
      const face = reader.read(seen, atMs).find((fact) => fact.kind === 'face');
      found = { faces: face?.kind === 'face' ? face.faces : 0, pose: seen.faces[0]?.pose ?? null };
    }
    scores.push(scoreStill(still, found, product.MAX_FACES));
    onProgress((index + 1) / stills.length);
  }
  return scores;
}

/**
 * @param {Still} still
 * @param {string} ffmpegPath
 * @param {number} seed
 * @returns {Promise<readonly Buffer[]>}
 */
async function framesOf({ name, file }, ffmpegPath, seed) {
  const loop = ['-i', file, '-vf', `loop=loop=${FRAMES - 1}:size=1,${stillFilter(seed)}`, '-frames:v', String(FRAMES)];
  try {
    const frames = [];
    for await (const frame of jpegFrames(ffmpegOutput(ffmpegPath, [...loop, ...JPEG_OUTPUT]))) frames.push(frame);
    if (frames.length === FRAMES) return frames;
  } catch (cause) {
    throw new SetupError(`${name} cannot be shown. ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  throw new SetupError(`${name} cannot be shown: it holds no picture.`);
}
