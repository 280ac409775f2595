// @ts-check
import { runCommand } from '../setup/run-command.mjs';
import { SetupError } from '../setup/setup-error.mjs';

/**
 * @typedef {object} MediaFacts
 * @property {number} seconds
 * @property {boolean} hasPicture
 * @property {boolean} hasSound
 *
 * @typedef {{ streams?: { codec_type?: string }[], format?: { duration?: string } }} Probe
 */

/**
 * @param {string} ffprobePath
 * @param {string} file
 * @returns {Promise<MediaFacts>}
 * @throws {SetupError} if it is no readable recording
 */
export async function probeMedia(ffprobePath, file) {
  const wanted = ['-v', 'error', '-show_entries', 'format=duration:stream=codec_type', '-of', 'json', file];
  const { exitCode, output } = await runCommand(ffprobePath, wanted);
  if (exitCode !== 0) throw new SetupError(`This recording cannot be read: ${output.split('\n')[0]}`);
  const { streams = [], format = {} } = /** @type {Probe} */ (JSON.parse(output));
  const seconds = Number(format.duration);
  if (!(seconds > 0)) throw new SetupError(`${file} does not say how long it is.`);
  const types = new Set(streams.map((stream) => stream.codec_type));
  return { seconds, hasPicture: types.has('video'), hasSound: types.has('audio') };
}
