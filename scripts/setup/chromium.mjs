// @ts-check
import { canInstallPackages, installAptPackage } from './apt-packages.mjs';
import { knownBrowsers } from './browser-paths.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ path: string, name: string }} InstalledBrowser */

/**
 * Finds a Chromium-based browser, or installs Chromium where that is possible without asking.
 *
 * @returns {Promise<InstalledBrowser>}
 * @throws {SetupError} if there is none; says how to get one
 */
export async function ensureChromium() {
  const found = (await chosenBrowser()) ?? (await findBrowser());
  if (found) return found;
  if (await canInstallPackages()) {
    await installAptPackage('chromium');
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new SetupError(howToGetOne());
}

async function chosenBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (!chosen) return null;
  const path = await findProgram([chosen]);
  if (path === null) throw new SetupError(`CHROMIUM_PATH is ${chosen}, but there is no program there.`);
  return { path, name: 'Chromium' };
}

/** @returns {Promise<InstalledBrowser | null>} */
async function findBrowser() {
  for (const { name, programs } of knownBrowsers(process.platform, process.env)) {
    const path = await findProgram(programs);
    if (path !== null) return { path, name };
  }
  return null;
}

function howToGetOne() {
  const how = {
    linux: 'Install it with your package manager (on Debian and Ubuntu: sudo apt-get install chromium)',
    darwin: 'Install it with: brew install --cask google-chrome',
    win32: 'Install it with: winget install Google.Chrome',
  };
  const advice = process.platform in how ? how[/** @type {keyof typeof how} */ (process.platform)] : 'Install Chromium';
  return `No Chromium, Chrome, Edge or Brave was found. ${advice}, or set CHROMIUM_PATH to the program.`;
}
