// @ts-check
import { gridTriangles } from './mesh.js';
import { smoothLevels } from './smooth-levels.js';

/** @typedef {import('./smooth-levels.js').Level} Level */
/** @typedef {import('./mesh.js').Mesh} Mesh */

/**
 * @typedef {{ x: number, y: number, z: number }} Point
 *
 * What a point of the surface is moved by; `angle` is 0 in front, ±π behind.
 * @typedef {(point: Point, angle: number) => Point} Sculpt
 *
 * One number that the part's material wants to know of a point of the unsculpted shape, see shaders.js.
 * @typedef {(point: Point, angle: number) => number} Trait
 */

/** Ovals are a little squarer than ellipses, as heads and chests are. */
const ROUNDNESS = 0.9;

/**
 * Lays a skin over a stack of levels, from top to bottom.
 *
 * @param {readonly Level[]} levels
 * @param {{ rowsPerLevel: number, columns: number, sculpt?: Sculpt, trait?: Trait }} options
 * @returns {Mesh}
 */
export function loft(levels, { rowsPerLevel, columns, sculpt = (point) => point, trait = () => 0 }) {
  const rows = smoothLevels(levels, rowsPerLevel);
  const angles = Array.from({ length: columns + 1 }, (_, column) => columnAngle((2 * column) / columns - 1));
  const ovals = rows.map((level) => angles.map((angle) => ovalPoint(level, angle)));
  const grid = ovals.map((row) => row.map((point, column) => sculpt(point, angles[column] ?? 0)));
  const normals = grid.map((row, r) => row.map((_, c) => normalAt(grid, r, c)));
  return {
    positions: new Float32Array(grid.flat().flatMap(({ x, y, z }) => [x, y, z])),
    normals: new Float32Array(normals.flat().flatMap(({ x, y, z }) => [x, y, z])),
    surfaces: new Float32Array(
      ovals.flatMap((row) => row.flatMap((point, column) => surfaceAt(point, angles[column] ?? 0, trait))),
    ),
    indices: gridTriangles(rows.length, angles.length),
  };
}

/** @param {Point} point @param {number} angle @param {Trait} trait */
const surfaceAt = (point, angle, trait) => [angle, point.y, trait(point, angle)];

/** Columns stand twice as close in front, where the features are. @param {number} turn -1..1 */
const columnAngle = (turn) => Math.PI * turn * (0.5 + 0.5 * turn * turn);

/** @param {Level} level @param {number} angle @returns {Point} */
function ovalPoint({ y, halfWidth, front, back }, angle) {
  const across = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** ROUNDNESS;
  const along = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** ROUNDNESS;
  return { x: halfWidth * across, y, z: (front + back) / 2 + ((front - back) / 2) * along };
}

/** @param {readonly (readonly Point[])[]} grid @param {number} row @param {number} column @returns {Point} */
function normalAt(grid, row, column) {
  /** @param {number} r @param {number} c */
  const point = (r, c) => {
    const line = grid[Math.min(grid.length - 1, Math.max(0, r))] ?? [];
    return line[Math.min(line.length - 1, Math.max(0, c))] ?? { x: 0, y: 0, z: 0 };
  };
  const right = difference(point(row, column + 1), point(row, column - 1));
  const down = difference(point(row + 1, column), point(row - 1, column));
  return unit({
    x: down.z * right.y - down.y * right.z,
    y: down.x * right.z - down.z * right.x,
    z: down.y * right.x - down.x * right.y,
  });
}

/** @param {Point} a @param {Point} b @returns {Point} */
const difference = (a, b) => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });

/** @param {Point} v @returns {Point} */
function unit({ x, y, z }) {
  const length = Math.hypot(x, y, z) || 1;
  return { x: x / length, y: y / length, z: z / length };
}
