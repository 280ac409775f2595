// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '../setup/setup-error.mjs';

/** @typedef {{ readonly id: string, readonly observes: string }} NewRule */

/**
 * @param {readonly string[]} parameters of the command line
 * @param {string} projectDir
 * @returns {NewRule}
 * @throws {SetupError} if they do not name a rule and a kind of observation
 */
export function readNewRule(parameters, projectDir) {
  const kinds = observationKinds(projectDir);
  const usage = `npm run new:rule -- my-rule --observes (${kinds.join(' | ')})`;
  const { id, observes } = parse(parameters, usage);
  if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) throw new SetupError(`A name like looking-away is needed.\n\n  ${usage}`);
  if (!observes || !kinds.includes(observes)) throw new SetupError(`What does ${id} observe?\n\n  ${usage}`);
  return { id, observes };
}

/**
 * @param {readonly string[]} parameters
 * @param {string} usage
 */
function parse(parameters, usage) {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { observes: { type: 'string' } },
      allowPositionals: true,
    });
    return { id: positionals[0], observes: values.observes };
  } catch (cause) {
    throw new SetupError(`${cause instanceof Error ? cause.message : cause}\n\n  ${usage}`, { cause });
  }
}

/** @param {string} projectDir */
function observationKinds(projectDir) {
  const source = readFileSync(join(projectDir, 'lib/observations.ts'), 'utf8');
  return [...source.matchAll(/readonly kind: '(\w+)'/g)].flatMap(([, kind]) => kind ?? []);
}
