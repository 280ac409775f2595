// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/setup-error.mjs';
import { LOOKS } from './looks.mjs';
import { PAGES } from './pages.mjs';

/** Check-in, a drill, the overlay … */
const SESSION = 'session';
const PAGE_NAMES = [...PAGES.map(({ name }) => name), SESSION];

export const USAGE = `Takes pictures of every page of the extension, and lists what can be found wrong by measuring.

  npm run look -- [--sessions N,N] [--widths N,N] [--looks LOOK,LOOK] [--pages PAGE,PAGE] [--out DIR]

  --sessions N,N  how many made-up sessions there are; default: 0,1,30,1000
  --widths N,N    CSS pixels; default: 360,400,640,1280,1600
  --looks LOOK    ${Object.keys(LOOKS).join(', ')}; default: all. In other than light and dark
                  only the narrowest, a middle and a wide window are looked at
  --pages PAGE    ${PAGE_NAMES.join(', ')};
                  the last one is all that takes camera and microphone; default: all
  --out DIR       where the pictures go; default: .cache/look`;

/**
 * @typedef {import('./looks.mjs').LookName} LookName
 * @typedef {object} LookOptions
 * @property {readonly number[]} sessions
 * @property {readonly number[]} widths CSS pixels, narrowest first
 * @property {readonly LookName[]} looks
 * @property {readonly import('./pages.mjs').LookPage[]} pages
 * @property {boolean} session whether to look at what takes camera and microphone
 * @property {string} outDir
 */

/**
 * @param {readonly string[]} parameters of the command line
 * @returns {LookOptions}
 * @throws {SetupError} if they are not understood
 */
export function readOptions(parameters) {
  const { sessions, widths, looks, pages, out } = parse(parameters);
  const wanted = names(pages, '--pages', PAGE_NAMES);
  return {
    sessions: numbers(sessions, '--sessions'),
    widths: numbers(widths, '--widths').toSorted((a, b) => a - b),
    looks: names(looks, '--looks', /** @type {LookName[]} */ (Object.keys(LOOKS))),
    pages: PAGES.filter(({ name }) => wanted.includes(name)),
    session: wanted.includes(SESSION),
    outDir: resolve(process.env.INIT_CWD ?? process.cwd(), out),
  };
}

/** @param {readonly string[]} parameters */
function parse(parameters) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        sessions: { type: 'string', default: '0,1,30,1000' },
        widths: { type: 'string', default: '360,400,640,1280,1600' },
        looks: { type: 'string', default: Object.keys(LOOKS).join() },
        pages: { type: 'string', default: PAGE_NAMES.join() },
        out: { type: 'string', default: '.cache/look' },
      },
    }).values;
  } catch (cause) {
    throw new SetupError(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`, { cause });
  }
}

/**
 * @param {string} list
 * @param {string} option
 */
function numbers(list, option) {
  const found = list.split(',').map(Number);
  if (found.every((number) => Number.isInteger(number) && number >= 0)) return found;
  throw new SetupError(`${option} takes whole numbers with commas between them.\n\n${USAGE}`);
}

/**
 * @template {string} Name
 * @param {string} list
 * @param {string} option
 * @param {readonly Name[]} known
 */
function names(list, option, known) {
  return list.split(',').map((wanted) => {
    const name = known.find((each) => each === wanted);
    if (name === undefined) throw new SetupError(`${option}: there is no “${wanted}”.\n\n${USAGE}`);
    return name;
  });
}
