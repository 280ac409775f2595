// @ts-check

/** @typedef {'frontal' | 'turned' | 'profile' | 'down' | 'up'} HeadDirection */

/** @type {readonly string[]} */
export const HEAD_DIRECTIONS = ['frontal', 'turned', 'profile', 'down', 'up'];

const TURNED_FROM_DEG = 30;
const PROFILE_FROM_DEG = 60;
const TILTED_FROM_DEG = 20;

/**
 * Names the direction of a head as people who label photos do: a turn is seen before a tilt.
 *
 * @param {{ readonly yawDeg: number, readonly pitchDeg: number } | null} pose towards the camera is 0/0, down is positive
 * @returns {HeadDirection | null} `null` where there is no pose
 */
export function headDirection(pose) {
  if (pose === null) return null;
  const turnDeg = Math.abs(pose.yawDeg);
  if (turnDeg >= PROFILE_FROM_DEG) return 'profile';
  if (turnDeg >= TURNED_FROM_DEG) return 'turned';
  if (pose.pitchDeg > TILTED_FROM_DEG) return 'down';
  return pose.pitchDeg < -TILTED_FROM_DEG ? 'up' : 'frontal';
}
