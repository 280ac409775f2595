// @ts-check
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { hashFiles } from '../setup/hash-files.mjs';
import { ensureNodeVersion } from '../setup/node-version.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { PROJECT_DIR } from '../setup/project-dir.mjs';
import { lastLines, runTool } from '../setup/run-command.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { oncePerHash } from '../setup/stamp.mjs';
import { runVitest } from './run-vitest.mjs';

/**
 * @typedef {import('./step-result.mjs').StepResult} StepResult
 * @typedef {(onLine?: (line: string) => void) => Promise<StepResult>} Step `onLine` gets what the tool says at once
 */

export const packages = setUpStep('packages', async () => {
  ensureNodeVersion();
  await ensurePackages();
});

/** The types that WXT generates from the entrypoints; the type check and the tests need them. */
export const prepare = setUpStep('prepare', async () => {
  await oncePerHash({
    file: join(PROJECT_DIR, '.wxt/.prepared'),
    hash: await hashFiles(PROJECT_DIR, ['entrypoints', 'modules', 'package-lock.json', 'public', 'wxt.config.ts']),
    work: async () => {
      const { exitCode, output } = await runTool('wxt/bin/wxt.mjs', ['prepare']);
      if (exitCode !== 0) throw new SetupError(lastLines(output));
    },
  });
});

/** The end-to-end tests find the browser by its environment variable, as any other script does. */
export const browser = setUpStep('browser', async () => {
  process.env.CHROMIUM_PATH = (await ensureChromium()).path;
});

export const lint = toolStep('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
export const types = toolStep('types', 'typescript/bin/tsc', ['--noEmit']);
export const deadCode = toolStep('dead code', 'knip/bin/knip.js', []);
export const unit = vitestStep('unit tests', 'unit');
export const e2e = vitestStep('end-to-end tests', 'e2e');
export const chromeBuild = buildStep('chrome');
export const firefoxBuild = buildStep('firefox');

/**
 * A step that makes the others possible: counted only if it fails.
 *
 * @param {string} name
 * @param {() => Promise<void>} work
 * @returns {Step}
 */
function setUpStep(name, work) {
  return () => timed(name, async () => ({ ...(await attempt(work)), passed: 0 }));
}

/**
 * @param {import('../setup/build.mjs').BuildTarget} target
 * @returns {Step}
 */
function buildStep(target) {
  return () => timed(`build for ${target}`, () => attempt(() => ensureBuild(target)));
}

/**
 * @param {string} name
 * @param {string} file of the tool, in node_modules
 * @param {readonly string[]} parameters
 * @returns {Step}
 */
function toolStep(name, file, parameters) {
  return () =>
    timed(name, async () => {
      const { exitCode, output } = await runTool(file, parameters);
      return { ...counted(exitCode === 0), output };
    });
}

/**
 * @param {string} name
 * @param {string} project of the Vitest configuration
 * @returns {Step}
 */
function vitestStep(name, project) {
  return (onLine) => timed(name, () => runVitest(project, onLine));
}

/** @param {() => Promise<unknown>} work */
async function attempt(work) {
  try {
    await work();
    return { ...counted(true), output: '' };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { ...counted(false), output: error.message };
  }
}

/** @param {boolean} passed */
function counted(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

/**
 * @param {string} name
 * @param {() => Promise<Omit<StepResult, 'name' | 'seconds'>>} run
 * @returns {Promise<StepResult>}
 */
async function timed(name, run) {
  const startedAt = Date.now();
  const result = await run();
  return { name, seconds: (Date.now() - startedAt) / 1000, ...result };
}
