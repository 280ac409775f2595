// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/setup-error.mjs';

export const USAGE = `Proctors a recording with the real extension and writes what was logged.

  npm run proctor -- (--scenario DIR | --video FILE [--audio FILE]) --out events.json
                     [--seconds N] [--set rule.threshold=number …]

  --scenario DIR   a folder with scenario.json, which names video, audio and frozen intervals
  --video FILE     the camera; anything that ffmpeg reads
  --audio FILE     the microphone; default: the sound of the video
  --seconds N      how long to proctor; default: the length of the video
  --set SETTING    a threshold, as in the extension's settings: looking-away.maxYawDeg=25, talking.enabled=false
  --out FILE       where to write the events`;

/**
 * @typedef {{ scenarioDir: string } | { video: string, audio?: string }} Source
 * @typedef {{ source: Source, seconds: number | null, settings: readonly string[], outPath: string }} Options
 */

/**
 * @param {readonly string[]} parameters of the command line
 * @returns {Options}
 * @throws {SetupError} if they are not understood
 */
export function readOptions(parameters) {
  const { scenario, video, audio, seconds, set = [], out } = parse(parameters);
  if (out === undefined) throw new SetupError(`--out is missing.\n\n${USAGE}`);
  return {
    source: readSource({ scenario, video, audio }),
    seconds: readSeconds(seconds),
    settings: set,
    outPath: fromHere(out),
  };
}

/** @param {readonly string[]} parameters */
function parse(parameters) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        scenario: text,
        video: text,
        audio: text,
        seconds: text,
        out: text,
        set: { type: 'string', multiple: true },
      },
    }).values;
  } catch (cause) {
    throw new SetupError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}

/**
 * @param {{ scenario: string | undefined, video: string | undefined, audio: string | undefined }} files
 * @returns {Source}
 */
function readSource({ scenario, video, audio }) {
  if (scenario !== undefined && video === undefined && audio === undefined) return { scenarioDir: fromHere(scenario) };
  if (video !== undefined && scenario === undefined) {
    return { video: fromHere(video), ...(audio === undefined ? {} : { audio: fromHere(audio) }) };
  }
  throw new SetupError(`Either --scenario or --video is needed.\n\n${USAGE}`);
}

/** @param {string | undefined} text */
function readSeconds(text) {
  if (text === undefined) return null;
  const seconds = Number(text);
  if (!(seconds > 0)) throw new SetupError(`--seconds ${text}: a number above 0 is needed.`);
  return seconds;
}

/**
 * npm runs scripts in the project's folder, and says in which one it was called.
 *
 * @param {string} path
 */
function fromHere(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
