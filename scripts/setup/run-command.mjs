// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROJECT_DIR } from './project-dir.mjs';

/**
 * @typedef {object} CommandResult
 * @property {number} exitCode `127` if the program does not exist, `128` if a signal ended it
 * @property {string} output standard output and standard error as they came
 */

/**
 * Runs a program to its end. Never rejects: a program that fails or is missing is a result.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: Readonly<Record<string, string>>, cwd?: string, onLine?: (line: string) => void }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, parameters, { env = {}, cwd = PROJECT_DIR, onLine } = {}) {
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: 127, output: error.message }));
    child.once('close', (code) => resolve({ exitCode: code ?? 128, output: lines.join('\n') }));
  });
}

/**
 * Runs a JavaScript tool from `node_modules` with this very Node, so that no shell and no `.cmd` file is involved.
 *
 * @param {string} file relative to `node_modules`
 * @param {readonly string[]} parameters
 * @param {{ env?: Readonly<Record<string, string>>, onLine?: (line: string) => void }} [options]
 */
export function runTool(file, parameters, options) {
  return runCommand(process.execPath, [`${PROJECT_DIR}/node_modules/${file}`, ...parameters], options);
}

/**
 * The last lines of an output: where the reason for a failure usually is.
 *
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 20) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
