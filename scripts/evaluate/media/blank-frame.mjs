// @ts-check
import { ffmpegOutput } from './ffmpeg-output.mjs';
import { JPEG_OUTPUT, jpegFrames } from './jpeg-frames.mjs';

/**
 * @param {string} ffmpegPath
 * @returns {Promise<Buffer>} a grey picture: whatever a tracker followed is lost in it
 */
export async function blankFrame(ffmpegPath) {
  const grey = ['-f', 'lavfi', '-i', 'color=gray:size=640x480', '-frames:v', '1', ...JPEG_OUTPUT];
  for await (const frame of jpegFrames(ffmpegOutput(ffmpegPath, grey))) return frame;
  throw new Error('ffmpeg made no picture.');
}
