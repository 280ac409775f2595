// @ts-check
import { ffmpegOutput } from '../media/ffmpeg-output.mjs';
import { sittingFilter } from '../media/film-filters.mjs';
import { JPEG_OUTPUT, jpegFrames } from '../media/jpeg-frames.mjs';
import { createReplay } from '../replay/create-replay.mjs';
import { hearAll } from '../replay/hear-all.mjs';
import { createHearUntil } from '../replay/hear-until.mjs';
import { isDue } from '../replay/replay-raw.mjs';
import { mixSitting } from './mix-sitting.mjs';

/** As the scenarios' films. */
const FRAMES_PER_SECOND = 15;

/**
 * One sitting as a session of its own: sound first, which is quick, then the frames that the session asks for.
 *
 * @param {import('./plan-clean-time.mjs').Sitting} sitting
 * @param {object} using
 * @param {Parameters<typeof mixSitting>[1]} using.recorded
 * @param {() => number} using.random
 * @param {import('../tools.mjs').Tools} using.tools
 * @param {(doneRatio: number) => void} onProgress
 * @returns {Promise<import('./judge-clean.mjs').PlayedSitting>}
 */
export async function playSitting(sitting, { recorded, random, tools }, onProgress) {
  const page = await tools.workers.open();
  await page.restartVision();
  const sounds = await hearAll(page, mixSitting(sitting, recorded, random));
  const replay = createReplay(tools.product, tools.setup);
  /** @type {{ atMs: number, seen: import('../../../lib/vision/seen').Seen }[]} */
  const frames = [];
  const hearUntil = createHearUntil(replay, sounds);
  let frameCount = 0;
  for await (const frame of film(sitting, tools.ffmpeg.ffmpegPath)) {
    const atMs = (frameCount * 1000) / FRAMES_PER_SECOND;
    frameCount += 1;
    hearUntil(atMs);
    if (!isDue(atMs, frames.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY, replay.frameEveryMs())) continue;
    const seen = await page.see(frame, atMs);
    replay.see(seen, atMs);
    frames.push({ atMs, seen });
    onProgress(atMs / sitting.durationMs);
  }
  return { sitting, violations: replay.finish(sitting.durationMs), raw: { frames, sounds } };
}

/**
 * @param {import('./plan-clean-time.mjs').Sitting} sitting
 * @param {string} ffmpegPath
 */
function film(sitting, ffmpegPath) {
  const graph = sittingFilter(sitting, FRAMES_PER_SECOND);
  const output = ['-map', '[camera]', '-t', String(sitting.durationMs / 1000), ...JPEG_OUTPUT];
  return jpegFrames(ffmpegOutput(ffmpegPath, ['-i', sitting.file, '-filter_complex', graph, ...output]));
}
