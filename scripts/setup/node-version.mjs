// @ts-check
import { SetupError } from './setup-error.mjs';

/** The oldest Node that the tools in package.json run on. */
const OLDEST = '20.19.0';

/**
 * @param {string} [version] such as `20.19.0`
 * @throws {SetupError} if it is too old
 */
export function ensureNodeVersion(version = process.versions.node) {
  if (isAtLeast(version, OLDEST)) return;
  throw new SetupError(`Node ${OLDEST} or newer is needed, this is ${version}. Get it from https://nodejs.org`);
}

/**
 * @param {string} version
 * @param {string} oldest
 */
function isAtLeast(version, oldest) {
  const have = version.split('.').map(Number);
  const need = oldest.split('.').map(Number);
  const difference = need.findIndex((number, index) => (have[index] ?? 0) !== number);
  return difference === -1 || (have[difference] ?? 0) > (need[difference] ?? 0);
}
