// @ts-check

/** @typedef {import('./loft.js').Point} Point */
/** @typedef {{ turn: readonly number[], pivot: readonly number[], centrePx: readonly number[], unitPx: number }} Placement */

const LENS = { x: 0.41, y: -0.01, z: 1.06, halfWidth: 0.29, halfHeight: 0.215 };

/**
 * Draws thin-rimmed glasses over a head that has been drawn already.
 *
 * @param {OffscreenCanvasRenderingContext2D} context @param {string} colour @param {Placement} placement
 */
export function drawGlasses(context, colour, placement) {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 0.042 * placement.unitPx;
  context.lineJoin = 'round';
  for (const side of [-1, 1]) {
    strokePath(context, lensRim(side), placement);
    if (!isTurnedAway(side, placement)) strokePath(context, temple(side), placement);
  }
  strokePath(
    context,
    [
      { x: -0.14, y: -0.06, z: 1.12 },
      { x: 0, y: -0.1, z: 1.15 },
      { x: 0.14, y: -0.06, z: 1.12 },
    ],
    placement,
  );
  context.restore();
}

/** A rounded rectangle bent slightly round the face. @param {number} side @returns {Point[]} */
function lensRim(side) {
  return Array.from({ length: 41 }, (_, step) => {
    const angle = (step / 40) * 2 * Math.PI;
    const across = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.6;
    const down = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.6;
    const x = LENS.x + LENS.halfWidth * across;
    return { x: side * x, y: LENS.y + LENS.halfHeight * down, z: LENS.z + 0.06 - 0.28 * x * x };
  });
}

/** @param {number} side @returns {Point[]} */
const temple = (side) => [
  { x: side * 0.7, y: -0.08, z: 0.97 },
  { x: side * 0.97, y: -0.07, z: 0.7 },
  { x: side * 1.03, y: -0.05, z: 0.2 },
];

/** @param {number} side @param {Placement} placement */
const isTurnedAway = (side, { turn }) => side * (turn[2] ?? 0) < -0.1;

/** @param {OffscreenCanvasRenderingContext2D} context @param {readonly Point[]} points @param {Placement} placement */
function strokePath(context, points, placement) {
  context.beginPath();
  for (const point of points) context.lineTo(...project(point, placement));
  context.stroke();
}

/** The vertex shader's projection. @param {Point} point @param {Placement} placement @returns {[number, number]} */
function project(point, { turn, pivot, centrePx, unitPx }) {
  const [px = 0, py = 0, pz = 0] = pivot;
  const from = [point.x - px, point.y - py, point.z - pz];
  const [x = 0, y = 0, z = 0] = [0, 1, 2].map((row) =>
    from.reduce((sum, value, column) => sum + value * (turn[column * 3 + row] ?? 0), 0),
  );
  const nearness = 9 / (9 - (z + pz));
  return [(centrePx[0] ?? 0) + (x + px) * unitPx * nearness, (centrePx[1] ?? 0) + (y + py) * unitPx * nearness];
}
