// @ts-check
import { canInstallPackages, installAptPackage } from './apt-packages.mjs';
import { findProgram } from './find-program.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ ffmpegPath: string, ffprobePath: string }} Ffmpeg */

/**
 * Finds ffmpeg, or installs it where that is possible without asking. Only recordings need it.
 *
 * @returns {Promise<Ffmpeg>}
 * @throws {SetupError} if there is none; says how to get it
 */
export async function ensureFfmpeg() {
  const found = await findFfmpeg();
  if (found) return found;
  if (await canInstallPackages()) {
    await installAptPackage('ffmpeg');
    const installed = await findFfmpeg();
    if (installed) return installed;
  }
  throw new SetupError(
    'Recordings are converted with ffmpeg, and it was not found. Install it (https://ffmpeg.org/download.html) and ' +
      'make sure that ffmpeg and ffprobe are in PATH.',
  );
}

/** @returns {Promise<Ffmpeg | null>} */
async function findFfmpeg() {
  const [ffmpegPath, ffprobePath] = await Promise.all([findProgram(['ffmpeg']), findProgram(['ffprobe'])]);
  return ffmpegPath !== null && ffprobePath !== null ? { ffmpegPath, ffprobePath } : null;
}
