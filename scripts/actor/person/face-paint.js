// @ts-check
import { paintEyes } from './paint-eyes.js';
import { paintMouth } from './paint-mouth.js';
import { paintSkin } from './paint-skin.js';

/** @typedef {import('../looks.js').Look} Look */

/**
 * What moves in a face. `blinkRatio` and `mouthOpenRatio` are 0–1, `gazeRatio` is -1 (picture's left) to 1.
 * @typedef {{ blinkRatio: number, mouthOpenRatio: number, gazeRatio: number }} Expression
 */

/** The part of the head's front that the paint covers, in head units. */
export const PAINTED = { left: -1.28, top: -1.6, width: 2.56, height: 3.2 };
const PX_PER_UNIT = 128;

/**
 * Paints the front of a head as seen straight on; the head's mesh wears it as its skin.
 *
 * @param {Look} look
 * @returns {(expression: Expression) => OffscreenCanvas} the same canvas each time, painted anew
 */
export function createFacePaint(look) {
  const skin = paintCanvas();
  paintSkin(skin.context, look);
  const { canvas, context } = paintCanvas();
  return (expression) => {
    context.drawImage(skin.canvas, PAINTED.left, PAINTED.top, PAINTED.width, PAINTED.height);
    paintEyes(context, look, expression);
    paintMouth(context, look, expression);
    return canvas;
  };
}

/** A canvas measured in head units. */
function paintCanvas() {
  const canvas = new OffscreenCanvas(PAINTED.width * PX_PER_UNIT, PAINTED.height * PX_PER_UNIT);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no 2D canvas');
  context.setTransform(PX_PER_UNIT, 0, 0, PX_PER_UNIT, -PAINTED.left * PX_PER_UNIT, -PAINTED.top * PX_PER_UNIT);
  return { canvas, context };
}
