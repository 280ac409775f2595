// @ts-check

/** @typedef {import('./loft.js').Point} Point */

/**
 * Rotation of a head that nods (pitch), then turns (yaw), then tilts (roll), for x right, y down, z towards the camera.
 * Positive yaw looks to the picture's right, positive pitch down, positive roll clockwise in the picture.
 *
 * @param {{ yawDeg: number, pitchDeg: number, rollDeg: number }} angles
 * @returns {number[]} 3×3, column by column
 */
export function turnMatrix({ yawDeg, pitchDeg, rollDeg }) {
  const axes = [
    { x: 1, y: 0, z: 0 },
    { x: 0, y: 1, z: 0 },
    { x: 0, y: 0, z: 1 },
  ];
  return axes.flatMap((axis) => {
    const { x, y, z } = tilt(yaw(nod(axis, radians(pitchDeg)), radians(yawDeg)), radians(rollDeg));
    return [x, y, z];
  });
}

/** @param {number} deg */
const radians = (deg) => (deg * Math.PI) / 180;

/** @param {Point} point @param {number} by @returns {Point} */
const nod = ({ x, y, z }, by) => ({
  x,
  y: y * Math.cos(by) + z * Math.sin(by),
  z: z * Math.cos(by) - y * Math.sin(by),
});

/** @param {Point} point @param {number} by @returns {Point} */
const yaw = ({ x, y, z }, by) => ({
  x: x * Math.cos(by) + z * Math.sin(by),
  y,
  z: z * Math.cos(by) - x * Math.sin(by),
});

/** @param {Point} point @param {number} by @returns {Point} */
const tilt = ({ x, y, z }, by) => ({
  x: x * Math.cos(by) - y * Math.sin(by),
  y: x * Math.sin(by) + y * Math.cos(by),
  z,
});
