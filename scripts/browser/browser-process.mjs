// @ts-check
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../setup/setup-error.mjs';

/** A slow disk and a first profile take seconds; longer than this means that it will not come. */
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 50;

/**
 * @typedef {object} BrowserProcess
 * @property {string} endpoint WebSocket address of the DevTools protocol
 * @property {number} pid
 * @property {Promise<void>} exited
 * @property {() => Promise<void>} kill ends it at once, as a power cut would
 */

/**
 * Starts the browser and waits until it can be driven. It ends with this process at the latest.
 *
 * @param {{ chromiumPath: string, profileDir: string, flags: readonly string[] }} options
 * @returns {Promise<BrowserProcess>}
 * @throws {SetupError} if it does not start
 */
export async function startBrowserProcess({ chromiumPath, profileDir, flags }) {
  const portFile = join(profileDir, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(chromiumPath, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const errors = collect(child.stderr);
  // Politely, so that the profile is written; it goes on closing when this process is gone.
  const endWithUs = () => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const exited = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).finally(() => process.off('exit', endWithUs));

  const endpoint = await Promise.race([readEndpoint(portFile), exited.then(() => null)]);
  if (endpoint === null || child.pid === undefined) {
    child.kill('SIGKILL');
    throw new SetupError(`${chromiumPath} did not start:\n${errors().slice(-2000)}`);
  }
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return { endpoint, pid: child.pid, exited, kill };
}

/**
 * @param {string} portFile
 * @returns {Promise<string | null>} `null` after the time is up
 */
async function readEndpoint(portFile) {
  for (let waitedMs = 0; waitedMs < START_TIMEOUT_MS; waitedMs += POLL_MS) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await sleep(POLL_MS);
  }
  return null;
}

/** @param {NodeJS.ReadableStream} stream */
function collect(stream) {
  let text = '';
  stream.on('data', (chunk) => {
    text = (text + String(chunk)).slice(-10_000);
  });
  return () => text;
}
