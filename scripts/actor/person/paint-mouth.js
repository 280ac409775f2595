// @ts-check
import { paintGlow } from './paint-skin.js';

/** @typedef {OffscreenCanvasRenderingContext2D} Context */
/** @typedef {import('../looks.js').Look} Look */
/** @typedef {import('./face-paint.js').Expression} Expression */

const CORNER_Y = 0.768;
const HALF_WIDTH = 0.34;

/**
 * The lips' four edges for an opening: how far the inner edges part and where the outer ones go. Head units.
 * @param {number} openRatio
 */
function lipEdges(openRatio) {
  const halfWidth = HALF_WIDTH - 0.05 * openRatio;
  const innerTop = 0.805 - 0.02 * openRatio;
  const innerBottom = 0.81 + 0.2 * openRatio;
  return {
    halfWidth,
    outerTop: 0.725 - 0.015 * openRatio,
    innerTop,
    innerBottom,
    outerBottom: innerBottom + 0.105 - 0.015 * openRatio,
  };
}

/** @param {Context} context @param {Look} look @param {Expression} expression */
export function paintMouth(context, look, { mouthOpenRatio }) {
  const edges = lipEdges(mouthOpenRatio);
  paintGlow(context, 0, (edges.outerTop + edges.outerBottom) / 2, 0.5, 0.2 + 0.1 * mouthOpenRatio, look.skin, 0.9);
  paintGlow(context, 0, edges.outerBottom + 0.06, 0.22, 0.06, '#3a160e', 0.35);
  paintLips(context, look, edges);
  if (mouthOpenRatio > 0.03) paintInside(context, edges);
  strokeParting(context, edges, mouthOpenRatio);
  for (const side of [-1, 1]) paintGlow(context, side * edges.halfWidth, CORNER_Y, 0.06, 0.045, '#3a160e', 0.5);
}

/** @param {Context} context @param {Look} look @param {ReturnType<typeof lipEdges>} edges */
function paintLips(context, look, { halfWidth, outerTop, innerTop, innerBottom, outerBottom }) {
  context.fillStyle = look.lips;
  context.beginPath();
  context.moveTo(-halfWidth, CORNER_Y);
  context.bezierCurveTo(-0.2, outerTop + 0.015, -0.1, outerTop - 0.03, 0, outerTop + 0.012);
  context.bezierCurveTo(0.1, outerTop - 0.03, 0.2, outerTop + 0.015, halfWidth, CORNER_Y);
  context.bezierCurveTo(0.22, outerBottom + 0.015, 0.1, outerBottom + 0.015, 0, outerBottom);
  context.bezierCurveTo(-0.1, outerBottom + 0.015, -0.22, outerBottom + 0.015, -halfWidth, CORNER_Y);
  context.fill();
  paintGlow(context, 0, innerTop - 0.01, 0.3, 0.05, '#3a0f0c', 0.35);
  paintGlow(context, 0.02, (innerBottom + outerBottom) / 2, 0.16, 0.035, '#ffd9cc', 0.3);
}

/** @param {Context} context @param {ReturnType<typeof lipEdges>} edges */
function paintInside(context, { halfWidth, innerTop, innerBottom }) {
  context.save();
  context.beginPath();
  context.moveTo(-halfWidth * 0.86, CORNER_Y + 0.012);
  context.bezierCurveTo(-0.15, innerTop, 0.15, innerTop, halfWidth * 0.86, CORNER_Y + 0.012);
  context.bezierCurveTo(0.18, innerBottom + 0.03, -0.18, innerBottom + 0.03, -halfWidth * 0.86, CORNER_Y + 0.012);
  context.clip();
  context.fillStyle = '#2c0d0c';
  context.fillRect(-0.5, 0.6, 1, 0.6);
  paintGlow(context, 0, innerBottom + 0.01, 0.2, 0.09, '#a8504c', 0.8);
  context.fillStyle = '#e4dcd2';
  context.beginPath();
  context.ellipse(0, innerTop - 0.005, 0.2, 0.045, 0, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

/** The dark line where closed lips meet. @param {Context} context @param {ReturnType<typeof lipEdges>} edges @param {number} openRatio */
function strokeParting(context, { halfWidth, innerTop }, openRatio) {
  context.globalAlpha = 0.8 * (1 - Math.min(1, openRatio * 8));
  context.strokeStyle = '#45160f';
  context.lineWidth = 0.02;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(-halfWidth, CORNER_Y);
  context.bezierCurveTo(-0.18, innerTop + 0.012, -0.08, innerTop - 0.012, 0, innerTop + 0.008);
  context.bezierCurveTo(0.08, innerTop - 0.012, 0.18, innerTop + 0.012, halfWidth, CORNER_Y);
  context.stroke();
  context.globalAlpha = 1;
}
