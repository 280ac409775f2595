// @ts-check
import { SetupError } from './setup-error.mjs';

/**
 * Runs a script to its end: what the user can put right is said in words, everything else with its stack. Ctrl+C ends
 * whatever was started along with it.
 *
 * @param {() => Promise<number>} script returns the exit code
 */
export async function runScript(script) {
  // Without these, Node ends without telling anybody, and the browser would go on.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
