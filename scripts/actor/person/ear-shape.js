// @ts-check
import { loft } from './loft.js';

/** An ear before it is set on the head: thin across (x), as deep as an ear is wide (z). @type {readonly import('./smooth-levels.js').Level[]} */
const EAR = [
  { y: -0.16, halfWidth: 0, front: -0.14, back: -0.2 },
  { y: -0.13, halfWidth: 0.06, front: -0.02, back: -0.32 },
  { y: 0.0, halfWidth: 0.08, front: 0.06, back: -0.4 },
  { y: 0.2, halfWidth: 0.07, front: 0.06, back: -0.32 },
  { y: 0.38, halfWidth: 0.055, front: 0.06, back: -0.16 },
  { y: 0.46, halfWidth: 0, front: 0.0, back: -0.06 },
];

/** @param {-1 | 1} side @returns {import('./mesh.js').Mesh} its trait is how deep the bowl is, 0–1 */
export function earMesh(side) {
  return loft(EAR, {
    rowsPerLevel: 5,
    columns: 32,
    trait: ({ y }, angle) => Math.exp(-(((Math.abs(angle) - 1.1) / 0.6) ** 2) - ((y - 0.1) / 0.14) ** 2),
    sculpt: ({ x, y, z }) => ({ x: side * (0.985 - 0.11 * Math.max(0, y) ** 1.5 - 0.42 * z) + x, y, z: z - 0.12 }),
  });
}
