// @ts-check
import { createFacePaint } from './face-paint.js';

/** @typedef {import('./face-paint.js').Expression} Expression */

/** Expressions closer than this look the same, and need no new paint. */
const STEP_RATIO = 0.05;

/**
 * A person's painted face as a texture.
 *
 * @param {WebGL2RenderingContext} gl
 * @param {import('../looks.js').Look} look
 * @returns {(expression: Expression) => void} makes it the current texture, painted with the expression
 */
export function createFaceTexture(gl, look) {
  const texture = gl.createTexture();
  const paint = createFacePaint(look);
  let wearing = '';
  return (expression) => {
    gl.bindTexture(gl.TEXTURE_2D, texture);
    const stepped = inSteps(expression);
    const name = JSON.stringify(stepped);
    if (name === wearing) return;
    wearing = name;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, paint(stepped));
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  };
}

/** @param {Expression} expression @returns {Expression} */
function inSteps({ blinkRatio, mouthOpenRatio, gazeRatio }) {
  /** @param {number} ratio */
  const step = (ratio) => Math.round(ratio / STEP_RATIO) * STEP_RATIO;
  return { blinkRatio: step(blinkRatio), mouthOpenRatio: step(mouthOpenRatio), gazeRatio: step(gazeRatio) };
}
