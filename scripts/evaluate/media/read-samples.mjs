// @ts-check
import { ffmpegOutput } from './ffmpeg-output.mjs';

/**
 * @param {string} ffmpegPath
 * @param {string} file any recording with sound
 * @returns {Promise<Float32Array>} 16 kHz, mono, as the voice model takes it
 * @throws {import('../../setup/setup-error.mjs').SetupError} if it cannot be read
 */
export async function readSamples(ffmpegPath, file) {
  /** @type {Buffer[]} */
  const chunks = [];
  const output = ['-ac', '1', '-ar', '16000', '-c:a', 'pcm_f32le', '-f', 'f32le'];
  for await (const chunk of ffmpegOutput(ffmpegPath, ['-i', file, ...output])) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  // A copy of its own begins where numbers of four bytes may begin.
  return new Float32Array(new Uint8Array(bytes).buffer, 0, Math.floor(bytes.length / 4));
}
