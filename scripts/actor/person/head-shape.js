// @ts-check
import { loft } from './loft.js';

/** @typedef {import('./smooth-levels.js').Level} Level */
/** @typedef {import('./loft.js').Point} Point */

/** A grown-up's skull without ears, crown to chin: about 2.85 tall, 2 wide, 2.3 deep. @type {readonly Level[]} */
export const SKULL = [
  { y: -1.45, halfWidth: 0.0, front: -0.12, back: -0.16 },
  { y: -1.39, halfWidth: 0.42, front: 0.32, back: -0.66 },
  { y: -1.24, halfWidth: 0.68, front: 0.62, back: -0.96 },
  { y: -0.98, halfWidth: 0.87, front: 0.83, back: -1.19 },
  { y: -0.66, halfWidth: 0.965, front: 0.94, back: -1.28 },
  { y: -0.32, halfWidth: 0.99, front: 0.98, back: -1.28 },
  { y: 0.0, halfWidth: 0.975, front: 0.97, back: -1.2 },
  { y: 0.3, halfWidth: 0.94, front: 0.97, back: -0.98 },
  { y: 0.6, halfWidth: 0.88, front: 0.97, back: -0.64 },
  { y: 0.86, halfWidth: 0.77, front: 0.96, back: -0.42 },
  { y: 1.08, halfWidth: 0.62, front: 0.93, back: -0.14 },
  { y: 1.26, halfWidth: 0.43, front: 0.88, back: 0.16 },
  { y: 1.38, halfWidth: 0.22, front: 0.78, back: 0.4 },
  { y: 1.42, halfWidth: 0.0, front: 0.62, back: 0.58 },
];

/**
 * Soft hills and hollows that make a face of the smooth front: centre, reach and height in head units.
 * `mirrored` ones stand on both sides.
 * @type {readonly { x: number, y: number, reachX: number, reachY: number, height: number, mirrored?: boolean }[]}
 */
const FEATURES = [
  { x: 0.4, y: -0.32, reachX: 0.3, reachY: 0.11, height: 0.06, mirrored: true }, // brow ridges
  { x: 0.36, y: -0.08, reachX: 0.22, reachY: 0.15, height: -0.14, mirrored: true }, // eye sockets
  { x: 0.4, y: -0.03, reachX: 0.15, reachY: 0.1, height: 0.06, mirrored: true }, // eyeballs
  { x: 0.56, y: 0.3, reachX: 0.24, reachY: 0.2, height: 0.07, mirrored: true }, // cheekbones
  { x: 0.2, y: 0.46, reachX: 0.085, reachY: 0.085, height: 0.13, mirrored: true }, // wings of the nose
  { x: 0, y: 0.4, reachX: 0.17, reachY: 0.14, height: 0.09 }, // tip of the nose
  { x: 0, y: 0.66, reachX: 0.3, reachY: 0.12, height: 0.05 }, // above the upper lip
  { x: 0, y: 0.76, reachX: 0.27, reachY: 0.05, height: 0.07 }, // upper lip
  { x: 0, y: 0.81, reachX: 0.26, reachY: 0.025, height: -0.05 }, // between the lips
  { x: 0, y: 0.88, reachX: 0.2, reachY: 0.055, height: 0.085 }, // lower lip
  { x: 0, y: 1.0, reachX: 0.2, reachY: 0.05, height: -0.03 }, // below the lower lip
  { x: 0, y: 1.2, reachX: 0.22, reachY: 0.14, height: 0.09 }, // chin
];

/** @returns {import('./mesh.js').Mesh} */
export function headMesh() {
  return loft(SKULL, { rowsPerLevel: 4, columns: 56, sculpt: sculptFace });
}

/** @param {Point} point @returns {Point} */
function sculptFace({ x, y, z }) {
  const inFront = smoothstep(0.1, 0.6, z);
  const features = FEATURES.reduce((sum, feature) => sum + featureHeight(feature, x, y), 0);
  return { x, y, z: z + inFront * (features + noseHeight(x, y)) };
}

/** @param {typeof FEATURES[number]} feature @param {number} x @param {number} y */
function featureHeight({ x: centreX, y: centreY, reachX, reachY, height, mirrored }, x, y) {
  const side = mirrored ? Math.abs(x) : x;
  return height * Math.exp(-(((side - centreX) / reachX) ** 2) - ((y - centreY) / reachY) ** 2);
}

/** The ridge rises from the root between the eyes to the tip, and falls off sharply under it. @param {number} x @param {number} y */
function noseHeight(x, y) {
  const rise = smoothstep(-0.3, 0.42, y);
  const under = 1 - smoothstep(0.4, 0.58, y);
  const reach = 0.11 + 0.07 * rise;
  return (0.07 * smoothstep(-0.35, -0.1, y) + 0.19 * rise ** 1.1) * under * Math.exp(-((x / reach) ** 2));
}

/** @param {number} from @param {number} to @param {number} value */
export function smoothstep(from, to, value) {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
