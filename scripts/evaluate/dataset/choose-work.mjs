// @ts-check
import { SetupError } from '../../setup/setup-error.mjs';
import { chooseFilms } from '../clean/choose-films.mjs';

/**
 * What of the data is to be judged in this run; `null` = not this part.
 *
 * @typedef {object} Work
 * @property {readonly import('./scenarios.mjs').RecordedSession[] | null} scenarios
 * @property {readonly import('./stills.mjs').Still[] | null} stills
 * @property {readonly import('./sounds.mjs').Sound[] | null} sounds
 * @property {boolean} clean whether hours without events are put together, too
 */

const NOTHING = { scenarios: null, stills: null, sounds: null, clean: false };

/**
 * @param {import('./read-dataset.mjs').Dataset} dataset
 * @param {string | null} only a part, the name of a scenario or a class of sounds
 * @returns {Work}
 * @throws {SetupError} if there is no such thing; says what there is
 */
export function chooseWork({ scenarios, stills, sounds, films }, only) {
  const clean = films !== null && sounds !== null && chooseFilms(films).length > 0;
  if (only === null) return { scenarios, stills, sounds, clean };
  const parts = { scenarios, images: stills, audio: sounds, clean: clean || null };
  if (Object.hasOwn(parts, only)) {
    if (parts[/** @type {keyof typeof parts} */ (only)] === null) {
      throw new SetupError(`--only ${only}: the data does not hold what this needs.`);
    }
    return workOfPart(only, { scenarios, stills, sounds });
  }
  const scenario = scenarios?.filter(({ name }) => name === only) ?? [];
  if (scenario.length > 0) return { ...NOTHING, scenarios: scenario };
  const ofClass = sounds?.filter(({ cls }) => cls === only) ?? [];
  if (ofClass.length > 0) return { ...NOTHING, sounds: ofClass };
  const classes = [...new Set(sounds?.map(({ cls }) => cls))];
  const there = Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [name]));
  const names = [...there, ...(scenarios?.map(({ name }) => name) ?? []), ...classes];
  throw new SetupError(`--only ${only}: there is no such thing. There are ${names.join(', ')}.`);
}

/**
 * @param {string} part
 * @param {Omit<Work, 'clean'>} all
 * @returns {Work}
 */
function workOfPart(part, { scenarios, stills, sounds }) {
  switch (part) {
    case 'scenarios':
      return { ...NOTHING, scenarios };
    case 'images':
      return { ...NOTHING, stills };
    case 'audio':
      return { ...NOTHING, sounds };
    default:
      return { ...NOTHING, clean: true };
  }
}
