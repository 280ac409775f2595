// @ts-check
import { seededRandom } from '../random.js';

/** @typedef {OffscreenCanvasRenderingContext2D} Context */
/** @typedef {import('../looks.js').Look} Look */

/** Paints what never moves: skin, its tints, brows, the nose's shadows. Head units. @param {Context} context @param {Look} look */
export function paintSkin(context, look) {
  context.fillStyle = look.skin;
  context.fillRect(-2, -2, 4, 4);
  paintMottling(context, look);
  for (const side of [-1, 1]) {
    paintGlow(context, side * 0.56, 0.34, 0.36, 0.3, look.blush, 0.3);
    paintGlow(context, side * 0.38, -0.12, 0.3, 0.2, '#3a1a12', 0.26);
    paintGlow(context, side * 0.4, 0.15, 0.22, 0.07, '#4a2018', 0.12);
    paintGlow(context, side * 0.105, 0.5, 0.06, 0.038, '#2a0f0a', 0.85);
    paintGlow(context, side * 0.25, 0.5, 0.05, 0.1, '#4a2018', 0.28);
    paintBrow(context, look, side);
  }
  paintGlow(context, 0, 0.4, 0.16, 0.14, look.blush, 0.26);
  paintGlow(context, 0, 0.56, 0.2, 0.07, '#3a160e', 0.4);
  paintGlow(context, 0, 1.02, 0.22, 0.07, '#3a160e', 0.3);
  paintGlow(context, 0, 1.2, 0.2, 0.14, look.blush, 0.12);
}

/**
 * A soft oval of colour.
 * @param {Context} context @param {number} x @param {number} y @param {number} reachX @param {number} reachY
 * @param {string} colour @param {number} strengthRatio
 */
export function paintGlow(context, x, y, reachX, reachY, colour, strengthRatio) {
  context.save();
  context.translate(x, y);
  context.scale(reachX, reachY);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const distance of [0, 0.25, 0.5, 0.75, 1]) {
    const share = Math.cos((distance * Math.PI) / 2) ** 2 * strengthRatio;
    glow.addColorStop(distance, `color-mix(in srgb, ${colour} ${share * 100}%, transparent)`);
  }
  context.fillStyle = glow;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

/** Real skin is never one colour. @param {Context} context @param {Look} look */
function paintMottling(context, look) {
  const random = seededRandom(look.seed);
  for (let spot = 0; spot < 160; spot += 1) {
    const size = 0.04 + 0.14 * random();
    const colour = random() < 0.5 ? look.blush : `color-mix(in srgb, ${look.skin}, white 30%)`;
    paintGlow(context, random() * 2.4 - 1.2, random() * 3 - 1.5, size, size, colour, 0.07);
  }
}

/** Many fine hairs along an arch, over a soft shadow. @param {Context} context @param {Look} look @param {number} side */
function paintBrow(context, look, side) {
  const random = seededRandom(look.seed + 1);
  context.lineCap = 'round';
  context.strokeStyle = look.hair;
  context.lineWidth = 0.011;
  for (let hair = 0; hair < 220; hair += 1) {
    const along = random();
    const x = 0.16 + 0.5 * along;
    const y = -0.29 - 0.05 * Math.sin(Math.PI * (0.1 + 0.72 * along));
    const thickness = 0.05 * look.browThickness * (1 - along ** 3) * Math.min(1, 0.5 + 2 * along);
    const offset = (random() + random() - 1) * thickness;
    context.globalAlpha = 0.3 + 0.3 * random();
    context.beginPath();
    context.moveTo(side * x, y + offset + 0.012 * (1 - along));
    context.lineTo(side * (x + 0.05), y + offset - 0.015 + 0.055 * along);
    context.stroke();
  }
  context.globalAlpha = 1;
}
