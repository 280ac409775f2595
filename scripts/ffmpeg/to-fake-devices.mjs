// @ts-check
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withProgress } from '../setup/progress.mjs';
import { lastLines, runCommand } from '../setup/run-command.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { cached, contentKey } from './conversion-cache.mjs';
import { cameraFilter, microphoneFilter } from './filters.mjs';
import { probeMedia } from './probe.mjs';

/** The sound goes on a little after the picture, so that no run ends in the middle of a repetition. */
const MARGIN_S = 10;

/**
 * @typedef {object} Recording
 * @property {string} video
 * @property {string} [audio] default: the sound of the video
 * @property {readonly import('./filters.mjs').Interval[]} [frozen] when the camera stood still
 *
 * @typedef {object} FakeDevices
 * @property {string} videoPath .y4m; Chromium repeats it
 * @property {string} audioPath .wav, 48 kHz, mono
 * @property {number} seconds how long the recording is
 */

/**
 * Converts a recording to files that Chromium plays as camera and microphone. Both start with the first frame.
 *
 * @param {Recording & import('../setup/ffmpeg.mjs').Ffmpeg & { cacheDir?: string }} options
 * @returns {Promise<FakeDevices>}
 */
export async function toFakeDevices({ video, audio = video, frozen = [], ffmpegPath, ffprobePath, cacheDir }) {
  const [picture, sound] = await Promise.all([probeMedia(ffprobePath, video), probeMedia(ffprobePath, audio)]);
  if (!picture.hasPicture) throw new SetupError(`${video} has no picture.`);
  const filters = {
    camera: cameraFilter(frozen),
    microphone: microphoneFilter({ hasSound: sound.hasSound, seconds: picture.seconds + MARGIN_S }),
  };
  const directory = await cached({
    cacheDir: cacheDir ?? join(tmpdir(), 'practice-proctor-recordings'),
    key: await contentKey([video, audio], filters),
    make: (into) =>
      withProgress('Converting the recording', () => convert({ ffmpegPath, video, audio, filters, into })),
  });
  return { ...filesIn(directory), seconds: picture.seconds };
}

/** @param {string} directory */
function filesIn(directory) {
  return { videoPath: join(directory, 'camera.y4m'), audioPath: join(directory, 'microphone.wav') };
}

/**
 * @param {{ ffmpegPath: string, video: string, audio: string, into: string,
 *   filters: { camera: string, microphone: string } }} options
 */
async function convert({ ffmpegPath, video, audio, filters, into }) {
  const { videoPath, audioPath } = filesIn(into);
  // Raw pictures: large, but they cost the browser nothing to decode, and the file says how fast to play them.
  const camera = ['-map', '[camera]', '-f', 'yuv4mpegpipe', videoPath];
  const microphone = ['-map', '[microphone]', '-ac', '1', '-ar', '48000', '-c:a', 'pcm_s16le', audioPath];
  await runFfmpeg(ffmpegPath, ['-i', video, '-filter_complex', filters.camera, ...camera]);
  await runFfmpeg(ffmpegPath, ['-i', audio, '-filter_complex', filters.microphone, ...microphone]);
}

/**
 * @param {string} ffmpegPath
 * @param {readonly string[]} parameters
 */
async function runFfmpeg(ffmpegPath, parameters) {
  const { exitCode, output } = await runCommand(ffmpegPath, ['-nostdin', '-v', 'error', '-y', ...parameters]);
  if (exitCode !== 0) throw new SetupError(`ffmpeg failed:\n${lastLines(output)}`);
}
