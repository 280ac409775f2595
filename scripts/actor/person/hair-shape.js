// @ts-check
import { SKULL, smoothstep } from './head-shape.js';
import { loft } from './loft.js';

/** @typedef {import('./smooth-levels.js').Level} Level */
/** @typedef {import('./loft.js').Point} Point */
/** @typedef {'short' | 'long'} HairStyle */

/** Hair lies over the skull; long hair goes on down to the shoulders. @type {Readonly<Record<HairStyle, readonly Level[]>>} */
const SHELLS = {
  short: SKULL.filter(({ y }) => y < 1),
  long: [
    ...SKULL.filter(({ y }) => y < 0.1),
    { y: 0.4, halfWidth: 1.02, front: 0.9, back: -1.2 },
    { y: 0.8, halfWidth: 1.06, front: 0.75, back: -1.2 },
    { y: 1.2, halfWidth: 1.06, front: 0.6, back: -1.15 },
    { y: 1.6, halfWidth: 1.0, front: 0.5, back: -1.1 },
    { y: 1.85, halfWidth: 0.9, front: 0.4, back: -1.05 },
  ],
};

/** @param {HairStyle} style @returns {import('./mesh.js').Mesh} */
export function hairMesh(style) {
  const { inside, volume } = STYLES[style];
  return loft(SHELLS[style], {
    rowsPerLevel: 3,
    columns: 44,
    trait: inside,
    sculpt: (point, angle) => grow(point, 0.012 + volume(point, angle) * smoothstep(-0.02, 0.34, inside(point, angle))),
  });
}

/**
 * `inside` is how far a point lies within the hair's edge, `volume` how far hair stands off the skull. Head units.
 * @type {Readonly<Record<HairStyle, { inside: import('./loft.js').Trait, volume: (point: Point, angle: number) => number }>>}
 */
const STYLES = {
  short: { inside: insideShort, volume: shortVolume },
  long: { inside: insideLong, volume: longVolume },
};

/** Forehead with its two corners, temples, round the ears, nape. @param {Point} point @param {number} angle */
function insideShort({ y }, angle) {
  const turn = Math.abs(angle);
  const forehead = -0.83 - 0.09 * Math.exp(-(((turn - 0.62) / 0.2) ** 2)) + 0.04 * angle;
  return forehead + smoothstep(0.78, 1.2, turn) * 0.95 + smoothstep(1.75, 2.2, turn) * 0.7 - y;
}

/** Brushed up and over to one side. @param {Point} point @param {number} angle */
function shortVolume({ y }, angle) {
  const crown = smoothstep(-1.45, -1.1, y);
  const front = 0.1 * smoothstep(1.5, 0.2, Math.abs(angle)) * smoothstep(-0.7, -1.05, y);
  const side = 0.05 * Math.sin(angle + 0.5);
  return 0.12 + 0.16 * smoothstep(-0.5, -1.2, y) + crown * (front + side) + (1 - crown) * 0.08;
}

/** Parted a little off the middle, open at the face, falling to the shoulders. @param {Point} point @param {number} angle */
function insideLong({ y }, angle) {
  const fringe = -1.02 + 0.34 * smoothstep(0, 0.75, Math.abs(angle - 0.15)) - y;
  const side = Math.abs(angle) - 0.86 - 0.06 * Math.sin(y * 3);
  return Math.min(Math.max(fringe, side), 1.8 - y);
}

/** @param {Point} point @param {number} angle */
function longVolume({ y }, angle) {
  const waves = 0.025 * Math.sin(y * 5 + angle * 3) * smoothstep(-1.3, -0.9, y);
  return 0.18 + 0.08 * smoothstep(-0.4, 0.2, y) + waves;
}

/** Moves a point away from the middle of the head. @param {Point} point @param {number} by @returns {Point} */
function grow({ x, y, z }, by) {
  const middle = { y: Math.max(y, -0.25), z: -0.15 };
  const factor = 1 + by / (Math.hypot(x, y - middle.y, z - middle.z) || 1);
  return { x: x * factor, y: middle.y + (y - middle.y) * factor, z: middle.z + (z - middle.z) * factor };
}
