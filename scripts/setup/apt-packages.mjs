// @ts-check
import { findProgram } from './find-program.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** No questions; and no waiting for answers that nobody gives. */
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

/** Whether this process may install Debian packages: a root shell, as in containers and on build machines. */
export async function canInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && (await findProgram(['apt-get'])) !== null;
}

/**
 * @param {string} name of the Debian package
 * @throws {SetupError} if apt-get fails
 */
export async function installAptPackage(name) {
  await withProgress(`Installing ${name} with apt-get`, async () => {
    // The list of packages may be missing or old; if it can't be renewed, the install may still work.
    await runCommand('apt-get', ['update', '-qq'], { env: QUIET });
    const { exitCode, output } = await runCommand('apt-get', ['install', '-y', '-qq', name], { env: QUIET });
    if (exitCode !== 0) throw new SetupError(`apt-get could not install ${name}:\n${lastLines(output)}`);
  });
}
