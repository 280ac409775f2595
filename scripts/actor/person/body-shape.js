// @ts-check
import { loft } from './loft.js';

/** @typedef {import('./smooth-levels.js').Level} Level */

/** Neck, shoulders and chest, in the head's own units, down to below any webcam's picture. @type {readonly Level[]} */
const TORSO = [
  { y: 0.5, halfWidth: 0.5, front: 0.1, back: -0.9 },
  { y: 1.2, halfWidth: 0.5, front: 0.12, back: -0.9 },
  { y: 1.55, halfWidth: 0.53, front: 0.1, back: -0.95 },
  { y: 1.72, halfWidth: 0.64, front: 0.1, back: -1.0 },
  { y: 1.86, halfWidth: 0.95, front: 0.16, back: -1.05 },
  { y: 2.0, halfWidth: 1.42, front: 0.25, back: -1.05 },
  { y: 2.16, halfWidth: 1.8, front: 0.36, back: -1.05 },
  { y: 2.42, halfWidth: 2.05, front: 0.55, back: -1.05 },
  { y: 2.8, halfWidth: 2.2, front: 0.75, back: -1.05 },
  { y: 3.4, halfWidth: 2.3, front: 0.9, back: -1.05 },
  { y: 4.4, halfWidth: 2.3, front: 0.95, back: -1.05 },
  { y: 6.0, halfWidth: 2.2, front: 1.0, back: -1.05 },
];

/** @returns {import('./mesh.js').Mesh} */
export function bodyMesh() {
  return loft(TORSO, { rowsPerLevel: 2, columns: 36 });
}
