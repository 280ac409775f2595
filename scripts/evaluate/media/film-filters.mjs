// @ts-check

/** As scripts/ffmpeg/filters.mjs: light, but no two frames of a live camera are ever the same. */
const NOISE_STRENGTH = 4;

/** What the stills' and films' frames look like to the models: a webcam's picture. */
const WIDTH_PX = 640;
const HEIGHT_PX = 480;

const LETTERBOX =
  `scale=${WIDTH_PX}:${HEIGHT_PX}:force_original_aspect_ratio=decrease,` +
  `pad=${WIDTH_PX}:${HEIGHT_PX}:(ow-iw)/2:(oh-ih)/2:color=gray,setsar=1`;

/** @param {number} seed */
function sensorNoise(seed) {
  return `noise=alls=${NOISE_STRENGTH}:allf=t:all_seed=${seed % 2 ** 31}`;
}

/**
 * @param {number} seed
 * @returns {string} a photo as a webcam would deliver it
 */
export function stillFilter(seed) {
  return `${LETTERBOX},format=yuv420p,${sensorNoise(seed)}`;
}

/**
 * @param {Pick<import('../clean/plan-clean-time.mjs').Sitting, 'startMs' | 'endMs' | 'mirrored' | 'brightness' |
 *   'noiseSeed'>} sitting
 * @param {number} framesPerSecond
 * @returns {string} a filter graph from `[0:v]` to `[camera]`: a part of a film forwards and backwards, for ever
 */
export function sittingFilter({ startMs, endMs, mirrored, brightness, noiseSeed }, framesPerSecond) {
  const frames = Math.max(2, Math.floor(((endMs - startMs) / 1000) * framesPerSecond));
  return [
    `[0:v]trim=start=${startMs / 1000}:end=${endMs / 1000},setpts=PTS-STARTPTS,fps=${framesPerSecond},` +
      `trim=end_frame=${frames},${LETTERBOX},format=yuv420p,split[forwards][copy]`,
    // Without its first and last frame: these are neighbours already.
    `[copy]trim=start_frame=1:end_frame=${frames - 1},setpts=PTS-STARTPTS,reverse[backwards]`,
    `[forwards][backwards]concat=n=2:v=1:a=0,loop=loop=-1:size=${2 * frames}:start=0,` +
      `setpts=N/(${framesPerSecond}*TB),${mirrored ? 'hflip,' : ''}` +
      `lutyuv=y=clip(val*${brightness.toFixed(3)}\\,minval\\,maxval),${sensorNoise(noiseSeed)}[camera]`,
  ].join(';');
}
