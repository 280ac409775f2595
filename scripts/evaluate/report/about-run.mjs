// @ts-check
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { PROJECT_DIR } from '../../setup/project-dir.mjs';
import { runCommand } from '../../setup/run-command.mjs';

/**
 * What somebody needs to get the same numbers again.
 *
 * @typedef {object} AboutRun
 * @property {string} command
 * @property {string} date such as 2026-01-31
 * @property {number} seed
 * @property {Readonly<Record<'extension' | 'chromium' | 'tasks-vision' | 'onnxruntime' | 'node', string>>} versions
 * @property {{ cores: number, platform: string }} machine
 * @property {string | null} commit with `+` if the sources have changed since; `null` outside of git
 */

/**
 * @param {import('../read-options.mjs').Options} options
 * @param {string} chromiumPath
 * @returns {Promise<AboutRun>}
 */
export async function aboutRun(options, chromiumPath) {
  const { version, dependencies } = JSON.parse(await readFile(join(PROJECT_DIR, 'package.json'), 'utf8'));
  return {
    command: commandOf(options),
    date: new Date().toISOString().slice(0, 10),
    seed: options.seed,
    versions: {
      extension: version,
      chromium: await versionOf(chromiumPath),
      'tasks-vision': dependencies['@mediapipe/tasks-vision'],
      onnxruntime: dependencies['onnxruntime-web'],
      node: process.versions.node,
    },
    machine: { cores: availableParallelism(), platform: process.platform },
    commit: await commitOf(),
  };
}

/**
 * As it would be typed in the project's folder: where that is on this computer is nobody's business.
 *
 * @param {import('../read-options.mjs').Options} options
 */
function commandOf({ dir, only, offline, cleanMinutes, seed, settings }) {
  const path = relative(PROJECT_DIR, dir).split(sep).join('/');
  const parts = ['npm run evaluate --', path.startsWith('../../') || isAbsolute(path) ? basename(dir) : path || '.'];
  if (only !== null) parts.push(`--only ${only}`);
  if (offline) parts.push('--offline');
  if (cleanMinutes !== 60) parts.push(`--clean-minutes ${cleanMinutes}`);
  if (seed !== 1) parts.push(`--seed ${seed}`);
  return [...parts, ...settings.map((setting) => `--set ${setting}`)].join(' ');
}

/** @param {string} program */
async function versionOf(program) {
  const { exitCode, output } = await runCommand(program, ['--version']);
  return (exitCode === 0 && /\d+(\.\d+)+/.exec(output)?.[0]) || 'unknown';
}

async function commitOf() {
  const head = await runCommand('git', ['rev-parse', '--short=12', 'HEAD']);
  if (head.exitCode !== 0) return null;
  const status = await runCommand('git', ['status', '--porcelain', '--', 'lib', 'entrypoints', 'modules']);
  return `${head.output.trim()}${status.output.trim() === '' ? '' : '+'}`;
}
