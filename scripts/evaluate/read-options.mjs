// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/setup-error.mjs';

export const USAGE = `Judges the built extension on labelled recordings: what it finds, what it misses, what it makes up.

  npm run evaluate -- DIR [--json FILE] [--only NAME] [--offline] [--clean-minutes N] [--seed N]
                          [--set rule.threshold=number …] [--docs]

  DIR              holds any of scenarios/NAME/scenario.json, image/manifest.csv, audio/manifest.csv, video/manifest.csv
  --json FILE      where to write every number, also those of each single recording
  --only NAME      scenarios, images, audio, clean, the name of one scenario, or one class of sounds
  --offline        scenarios are not played in real time, but given to the same models and rules as fast as they go;
                   what the models said is kept, so that a second run with other thresholds takes seconds
  --clean-minutes N  how much clean exam-taking is put together from single films and sounds; default: 60
  --seed N         for everything that chance decides; default: 1
  --set SETTING    a threshold other than the default, as for npm run proctor
  --docs           writes the tables to docs/accuracy.md, too`;

/**
 * @typedef {object} Options
 * @property {string} dir
 * @property {string | null} jsonPath
 * @property {string | null} only
 * @property {boolean} offline
 * @property {number} cleanMinutes
 * @property {number} seed
 * @property {readonly string[]} settings
 * @property {boolean} docs
 */

/**
 * @param {readonly string[]} parameters of the command line
 * @returns {Options}
 * @throws {SetupError} if they are not understood
 */
export function readOptions(parameters) {
  const { values, positionals } = parse(parameters);
  const [dir, ...more] = positionals;
  if (dir === undefined || more.length > 0) throw new SetupError(`One folder is needed.\n\n${USAGE}`);
  return {
    dir: fromHere(dir),
    jsonPath: values.json === undefined ? null : fromHere(values.json),
    only: values.only ?? null,
    offline: values.offline ?? false,
    cleanMinutes: readNumber('--clean-minutes', values['clean-minutes'] ?? '60', 24 * 60),
    seed: readNumber('--seed', values.seed ?? '1', 2 ** 31 - 1),
    settings: values.set ?? [],
    docs: values.docs ?? false,
  };
}

/** @param {readonly string[]} parameters */
function parse(parameters) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        json: text,
        only: text,
        offline: flag,
        'clean-minutes': text,
        seed: text,
        set: { type: 'string', multiple: true },
        docs: flag,
      },
    });
  } catch (cause) {
    throw new SetupError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}

/**
 * @param {string} option
 * @param {string} text
 * @param {number} largest
 */
function readNumber(option, text, largest) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > largest) {
    throw new SetupError(`${option} has to be a whole number from 1 to ${largest}, not "${text}".`);
  }
  return number;
}

/**
 * Paths are meant from where the command was typed; npm runs scripts in the project's folder.
 *
 * @param {string} path
 */
function fromHere(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
