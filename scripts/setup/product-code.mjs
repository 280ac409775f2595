// @ts-check
import { join } from 'node:path';
import { PROJECT_DIR } from './project-dir.mjs';

/**
 * Loads a module of the extension itself, so that scripts speak of rules as it does. Only pure modules make sense here.
 *
 * @template Module
 * @param {string} path such as `lib/rules/index.ts`
 * @returns {Promise<Module>}
 */
export async function importProduct(path) {
  const { runnerImport } = await import('vite');
  const file = join(PROJECT_DIR, path);
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error', root: PROJECT_DIR });
  return /** @type {Module} */ (module);
}
