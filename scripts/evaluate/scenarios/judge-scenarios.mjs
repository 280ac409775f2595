// @ts-check
import { toFakeDevices } from '../../ffmpeg/to-fake-devices.mjs';
import { withProgress } from '../../setup/progress.mjs';
import { SetupError } from '../../setup/setup-error.mjs';
import { recordRaw } from '../replay/record-raw.mjs';
import { replayRaw } from '../replay/replay-raw.mjs';
import { playLive } from './play-live.mjs';

/**
 * @typedef {import('../dataset/scenarios.mjs').RecordedSession} RecordedSession
 *
 * @typedef {object} PlayedScenario
 * @property {RecordedSession} scenario
 * @property {readonly import('./score-scenario.mjs').Logged[]} violations
 * @property {import('../../proctor/events-file.mjs').EventsFile['health'] | null} health `null` offline: nothing can be late
 * @property {import('../replay/replay-raw.mjs').RawSession} raw
 */

/**
 * Plays scenarios one after the other; then, without hurry, has every frame of them measured.
 *
 * @param {readonly RecordedSession[]} scenarios
 * @param {import('../tools.mjs').Tools} tools
 * @returns {Promise<readonly PlayedScenario[]>}
 */
export async function judgeScenarios(scenarios, tools) {
  // Real time is easily disturbed: nothing else runs beside it.
  if (!tools.offline) await tools.workers.close();
  /** @type {Map<RecordedSession, import('../../proctor/events-file.mjs').EventsFile>} */
  const live = new Map();
  for (const scenario of tools.offline ? [] : scenarios) live.set(scenario, await play(scenario, tools));
  const played = [];
  for (const scenario of scenarios) {
    const raw = await measure(scenario, tools);
    const { violations, health } = live.get(scenario) ?? {
      violations: replayRaw(tools.product, raw, tools.setup),
      health: null,
    };
    played.push({ scenario, violations, health, raw });
  }
  return played;
}

/**
 * @param {RecordedSession} scenario
 * @param {import('../tools.mjs').Tools} tools
 */
async function play(scenario, tools) {
  const playable = await playableOf(scenario, tools);
  const label = `${scenario.name}: playing ${Math.round(playable.seconds)} s`;
  return withProgress(label, (onProgress) => playLive(playable, tools, onProgress));
}

/**
 * @param {RecordedSession} scenario
 * @param {import('../tools.mjs').Tools} tools
 */
async function measure(scenario, tools) {
  const { ffmpegPath } = tools.ffmpeg;
  // Asked for anew: films are large, and of many only the last ones are kept.
  const playable = await playableOf(scenario, tools);
  return withProgress(`${scenario.name}: measuring every frame`, (onProgress) =>
    recordRaw(playable, { ...tools, ffmpegPath }, onProgress),
  );
}

/**
 * @param {RecordedSession} scenario
 * @param {import('../tools.mjs').Tools} tools
 * @returns {Promise<import('../replay/record-raw.mjs').Playable>}
 */
async function playableOf({ name, video, audio, durationMs, events }, tools) {
  const frozen = events
    .filter(({ kind }) => kind === 'frozen')
    .map(({ startMs, endMs }) => ({ startS: startMs / 1000, endS: endMs / 1000 }));
  const playable = await toFakeDevices({ video, audio, frozen, ...tools.ffmpeg }).catch((cause) => {
    throw cause instanceof SetupError ? new SetupError(`scenarios/${name}: ${cause.message}`, { cause }) : cause;
  });
  return { ...playable, seconds: Math.min(playable.seconds, durationMs / 1000) };
}
