// @ts-check
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { withProgress } from './progress.mjs';
import { PROJECT_DIR } from './project-dir.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { oncePerHash } from './stamp.mjs';

/** Inside node_modules, so that deleting the packages deletes the memory of having installed them. */
const STAMP = join(PROJECT_DIR, 'node_modules/.cache/practice-proctor/packages');

/**
 * Installs the packages of package-lock.json, unless exactly these are installed.
 *
 * @throws {SetupError} if npm fails
 */
export async function ensurePackages() {
  const hash = await hashFiles(PROJECT_DIR, ['package-lock.json']);
  await oncePerHash({ file: STAMP, hash, work: () => withProgress('Installing packages', installPackages) });
}

async function installPackages() {
  // The lock file is what was tested, so `ci`, not `install`. npm writes its notices about engines to no use here.
  const { program, parameters } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { exitCode, output } = await runCommand(program, parameters);
  if (exitCode === 0) return;
  // The reason comes first; behind it npm explains itself at length.
  throw new SetupError(`The packages could not be installed:\n${output.split('\n').slice(0, 12).join('\n')}`);
}

/**
 * Under `npm run`, npm says where its own script is; that needs no shell. On Windows npm alone is a `.cmd` file,
 * which only its shell can run.
 *
 * @param {string[]} parameters
 */
function npm(parameters) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { program: process.execPath, parameters: [script, ...parameters] };
  if (process.platform === 'win32') return { program: 'cmd.exe', parameters: ['/d', '/s', '/c', 'npm', ...parameters] };
  return { program: 'npm', parameters };
}
