// @ts-check

/**
 * Chromium plays each frame of its file in turn and never leaves one out, so on a busy computer the film falls behind
 * the sound. At 30 frames per second it did, by a second in twenty; at 15 it keeps time.
 */
const FRAMES_PER_SECOND = 15;

/** Strength of the sensor noise: light, but no two frames of a live camera are ever the same. */
const NOISE_STRENGTH = 4;

/** What webcams deliver to a proctor. Wider pictures only cost time to decode. */
const MAX_WIDTH_PX = 640;

/** RMS of the room after a recording's sound has ended: never digital silence, which no microphone delivers. */
const ROOM_LEVEL_DBFS = -75;

/** @typedef {{ readonly startS: number, readonly endS: number }} Interval in seconds since the recording's start */

/**
 * Turns a recorded video into what a live camera would have delivered. Video codecs smooth sensor noise away, so it is
 * added again, except in the intervals in which the camera stood still: there every frame is exactly the same.
 *
 * @param {readonly Interval[]} frozen
 * @returns {string} a filter graph of ffmpeg from `[0:v]` to `[camera]`
 */
export function cameraFilter(frozen) {
  const live =
    `[0:v]fps=${FRAMES_PER_SECOND},scale=w='min(${MAX_WIDTH_PX},iw)':h=-2,format=yuv420p,` +
    `noise=alls=${NOISE_STRENGTH}:allf=t[live0]`;
  const freezes = frozen.map(({ startS, endS }, index) => {
    const first = Math.round(startS * FRAMES_PER_SECOND);
    const last = Math.round(endS * FRAMES_PER_SECOND) - 1;
    return (
      `[live${index}]split[moving${index}][still${index}];` +
      `[moving${index}][still${index}]freezeframes=first=${first}:last=${last}:replace=${Math.max(0, first - 1)}` +
      `[live${index + 1}]`
    );
  });
  return [live, ...freezes, `[live${frozen.length}]format=yuv420p[camera]`].join(';');
}

/**
 * @param {{ hasSound: boolean, seconds: number }} options `seconds`: the length of the result, which is filled up with
 *   the noise of a quiet room
 * @returns {string} a filter graph of ffmpeg from `[0:a]`, if there is one, to `[microphone]`
 */
export function microphoneFilter({ hasSound, seconds }) {
  // Uniform noise of amplitude a has an RMS of a / √3.
  const amplitude = Math.sqrt(3) * 10 ** (ROOM_LEVEL_DBFS / 20);
  const room = `anoisesrc=color=white:sample_rate=48000:amplitude=${amplitude.toFixed(7)}:duration=${seconds}`;
  if (!hasSound) return `${room}[microphone]`;
  return (
    '[0:a]aresample=48000,aformat=sample_fmts=s16:channel_layouts=mono[sound];' +
    `${room},aformat=sample_fmts=s16:channel_layouts=mono[room];` +
    `[sound][room]concat=n=2:v=0:a=1,atrim=end=${seconds}[microphone]`
  );
}
