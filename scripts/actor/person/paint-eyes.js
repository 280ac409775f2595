// @ts-check
import { paintGlow } from './paint-skin.js';

/** @typedef {OffscreenCanvasRenderingContext2D} Context */
/** @typedef {import('../looks.js').Look} Look */
/** @typedef {import('./face-paint.js').Expression} Expression */

const CENTRE_X = 0.4;
const CENTRE_Y = -0.045;
const HALF_WIDTH = 0.2;
const IRIS_RADIUS = 0.085;
const OPEN_LID_Y = -0.1;
const CLOSED_LID_Y = 0.05;

/** @param {Context} context @param {Look} look @param {Expression} expression */
export function paintEyes(context, look, expression) {
  for (const side of [-1, 1]) {
    context.save();
    context.translate(side * CENTRE_X, CENTRE_Y);
    context.scale(side, 1);
    paintEye(context, look, { ...expression, gazeRatio: expression.gazeRatio * side });
    context.restore();
  }
}

/** One eye, outer corner at +x. @param {Context} context @param {Look} look @param {Expression} expression */
function paintEye(context, look, { blinkRatio, gazeRatio }) {
  const lidY = OPEN_LID_Y + (CLOSED_LID_Y - OPEN_LID_Y) * blinkRatio;
  context.save();
  traceEye(context, lidY);
  context.clip();
  paintEyeball(context, look, gazeRatio);
  context.restore();
  paintLids(context, look, lidY, blinkRatio);
}

/** @param {Context} context @param {Look} look @param {number} gazeRatio */
function paintEyeball(context, look, gazeRatio) {
  context.fillStyle = '#e9e1da';
  context.fillRect(-0.3, -0.3, 0.6, 0.6);
  paintGlow(context, -0.2, 0.03, 0.09, 0.09, '#c47d6c', 0.6);
  paintGlow(context, 0.2, 0, 0.1, 0.1, '#a98a7c', 0.6);
  const x = 0.085 * gazeRatio;
  context.translate(x, -0.02);
  paintDisc(context, IRIS_RADIUS, '#1d1613');
  paintDisc(context, IRIS_RADIUS * 0.9, look.iris);
  paintGlow(context, 0, 0.045, 0.07, 0.05, '#ffe3b0', 0.3);
  paintDisc(context, 0.038, '#0b0908');
  context.translate(-x, 0);
  paintGlow(context, 0, -0.13, 0.3, 0.12, '#1a0d0a', 0.75);
  context.translate(x, 0);
  paintGlow(context, -0.03, -0.035, 0.028, 0.028, '#ffffff', 1);
  paintGlow(context, 0.035, 0.03, 0.03, 0.02, '#cfe4ff', 0.5);
}

/** @param {Context} context @param {number} radius @param {string} colour */
function paintDisc(context, radius, colour) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

/** @param {Context} context @param {Look} look @param {number} lidY @param {number} blinkRatio */
function paintLids(context, look, lidY, blinkRatio) {
  context.lineCap = 'round';
  strokeLid(context, lidY, { width: 0.028, colour: '#1c100c', alpha: 0.92 });
  strokeLid(context, 0.085, { width: 0.012, colour: '#5a2c20', alpha: 0.4 });
  context.save();
  context.translate(0, -0.05 + 0.02 * blinkRatio);
  strokeLid(context, -0.13 + 0.05 * blinkRatio, {
    width: 0.016,
    colour: '#4a2015',
    alpha: 0.42 * (1 - 0.6 * blinkRatio),
  });
  context.restore();
  context.fillStyle = look.blush;
  paintGlow(context, -0.2, 0.03, 0.035, 0.03, '#a8564a', 0.5);
}

/** @param {Context} context @param {number} lidY @param {{ width: number, colour: string, alpha: number }} line */
function strokeLid(context, lidY, { width, colour, alpha }) {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(-HALF_WIDTH, 0.03);
  context.bezierCurveTo(-0.12, lidY * 1.25, 0.1, lidY * 1.35, HALF_WIDTH, -0.015);
  context.stroke();
  context.globalAlpha = 1;
}

/** @param {Context} context @param {number} lidY */
function traceEye(context, lidY) {
  context.beginPath();
  context.moveTo(-HALF_WIDTH, 0.03);
  context.bezierCurveTo(-0.12, lidY * 1.25, 0.1, lidY * 1.35, HALF_WIDTH, -0.015);
  context.bezierCurveTo(0.12, 0.085, -0.08, 0.095, -HALF_WIDTH, 0.03);
}
