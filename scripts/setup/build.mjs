// @ts-check
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { withProgress } from './progress.mjs';
import { PROJECT_DIR } from './project-dir.mjs';
import { lastLines, runTool } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { oncePerHash } from './stamp.mjs';

/** Everything that a build is made from. */
const SOURCES = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'modules',
  'package-lock.json',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];

const OUTPUT_DIR = join(PROJECT_DIR, '.output');

/** @typedef {'chrome' | 'firefox'} BuildTarget */

/**
 * Builds the extension exactly as users get it, unless it has been built from these very sources.
 *
 * @param {BuildTarget} [target]
 * @returns {Promise<string>} the folder that holds its manifest
 * @throws {SetupError} if it does not build
 */
export async function ensureBuild(target = 'chrome') {
  const stamp = join(OUTPUT_DIR, `.built-${target}`);
  if ((await findBuild(target)) === null) await rm(stamp, { force: true });
  await oncePerHash({
    file: stamp,
    hash: await hashFiles(PROJECT_DIR, SOURCES),
    work: () => withProgress(`Building the extension for ${target}`, () => build(target)),
  });
  const directory = await findBuild(target);
  if (directory === null) throw new SetupError(`The build left nothing for ${target} in ${OUTPUT_DIR}.`);
  return directory;
}

/** @param {BuildTarget} target */
async function build(target) {
  const { exitCode, output } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', target]);
  if (exitCode !== 0) throw new SetupError(`The extension does not build:\n${lastLines(output, 40)}`);
}

/**
 * The folder is named by browser and manifest version, `chrome-mv3`; development builds have an ending.
 *
 * @param {BuildTarget} target
 * @returns {Promise<string | null>}
 */
async function findBuild(target) {
  const names = await readdir(OUTPUT_DIR).catch(() => []);
  const name = names.find((candidate) => new RegExp(`^${target}-mv\\d$`).test(candidate));
  return name === undefined ? null : join(OUTPUT_DIR, name);
}
