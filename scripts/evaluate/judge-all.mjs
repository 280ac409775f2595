// @ts-check
import { withProgress } from '../setup/progress.mjs';
import { hearSounds } from './audio/judge-sounds.mjs';
import { judgeClean } from './clean/judge-clean.mjs';
import { judgeStills } from './images/judge-stills.mjs';
import { judgeScenarios } from './scenarios/judge-scenarios.mjs';

/**
 * @param {import('./dataset/choose-work.mjs').Work} work
 * @param {import('./dataset/read-dataset.mjs').Dataset} dataset
 * @param {{ tools: import('./tools.mjs').Tools, cleanMinutes: number }} using
 * @returns {Promise<import('./run-results.mjs').RunRecords>}
 */
export async function judgeAll(work, { films, sounds }, { tools, cleanMinutes }) {
  const { product, seed, ffmpeg, workers } = tools;
  const { ffmpegPath } = ffmpeg;
  // What is quick comes first, so that what is wrong with the data or the build shows soon.
  const stills =
    work.stills &&
    (await withProgress('images', async (onProgress) =>
      judgeStills(work.stills ?? [], { product, page: await workers.open(), ffmpegPath, seed }, onProgress),
    ));
  const heard =
    work.sounds &&
    (await withProgress('sounds', async (onProgress) =>
      hearSounds(work.sounds ?? [], { page: await workers.open(), ffmpegPath, seed }, onProgress),
    ));
  const scenarios = work.scenarios && (await judgeScenarios(work.scenarios, tools));
  const sittings =
    work.clean && films && sounds ? await judgeClean({ films, sounds, minutes: cleanMinutes }, tools) : null;
  return { stills, sounds: heard, scenarios, sittings };
}
