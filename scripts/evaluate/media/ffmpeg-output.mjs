// @ts-check
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { SetupError } from '../../setup/setup-error.mjs';

/**
 * Runs ffmpeg and hands over what it writes, piece by piece, no faster than it is taken. Whoever stops taking ends it.
 *
 * @param {string} ffmpegPath
 * @param {readonly string[]} parameters without an output: that is a pipe
 * @returns {AsyncGenerator<Buffer, void>}
 * @throws {SetupError} if ffmpeg fails
 */
export async function* ffmpegOutput(ffmpegPath, parameters) {
  const child = spawn(ffmpegPath, ['-nostdin', '-v', 'error', ...parameters, 'pipe:1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints = text(child.stderr);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Whoever awaits it comes later.
  ended.catch(() => undefined);
  try {
    yield* child.stdout;
    const exitCode = await ended;
    if (exitCode !== 0) throw new SetupError(`ffmpeg failed:\n${(await complaints).trim()}`);
  } finally {
    if (child.exitCode === null) child.kill();
  }
}
