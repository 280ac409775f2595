// @ts-check
import { drawBookshelf, drawLamp, drawPlant, drawWindow } from './room/furniture.js';

/** @typedef {OffscreenCanvasRenderingContext2D} Context */

/** All furniture is drawn on a 640 × 480 sheet. */
const SHEET = { width: 640, height: 480 };
/** A webcam focused on a face leaves the room this soft, in sheet pixels. */
const BLUR_PX = 2.2;

/**
 * Draws the room behind the actor once, to be copied under every frame.
 *
 * @param {{ width: number, height: number }} frame pixels
 * @returns {(target: Context) => void} fills the whole target
 */
export function createRoom(frame) {
  const sharp = sheet(frame);
  drawWall(sharp.context);
  drawWindow(sharp.context);
  drawBookshelf(sharp.context);
  drawPlant(sharp.context);
  drawLamp(sharp.context);
  const soft = sheet(frame);
  soft.context.filter = `blur(${(BLUR_PX * frame.height) / SHEET.height}px)`;
  // Drawn larger than the picture, or the blur would pull in transparent edges.
  soft.context.drawImage(sharp.canvas, -8, -6, SHEET.width + 16, SHEET.height + 12);
  soft.context.filter = 'none';
  drawChair(soft.context);
  return (target) => target.drawImage(soft.canvas, 0, 0);
}

/** @param {{ width: number, height: number }} frame */
function sheet({ width, height }) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no 2D canvas');
  context.scale(width / SHEET.width, height / SHEET.height);
  return { canvas, context };
}

/** Lit from the window on the left, darker towards the right and the ceiling. @param {Context} context */
function drawWall(context) {
  const wall = context.createLinearGradient(0, 60, SHEET.width, 260);
  wall.addColorStop(0, '#d9d8cf');
  wall.addColorStop(0.45, '#bcbdb6');
  wall.addColorStop(1, '#8f938f');
  context.fillStyle = wall;
  context.fillRect(0, 0, SHEET.width, SHEET.height);
  const floor = context.createLinearGradient(0, 300, 0, SHEET.height);
  floor.addColorStop(0, '#3b2d2400');
  floor.addColorStop(1, '#3b2d2466');
  context.fillStyle = floor;
  context.fillRect(0, 300, SHEET.width, 180);
}

/** The back of the actor's own chair, seen when nobody sits on it. @param {Context} context */
function drawChair(context) {
  const cloth = context.createLinearGradient(210, 0, 430, 0);
  cloth.addColorStop(0, '#5a5f66');
  cloth.addColorStop(0.35, '#474c53');
  cloth.addColorStop(1, '#2f3338');
  context.fillStyle = '#24272b';
  context.beginPath();
  context.roundRect(206, 290, 228, 230, 46);
  context.fill();
  context.fillStyle = cloth;
  context.beginPath();
  context.roundRect(212, 296, 216, 230, 42);
  context.fill();
  context.strokeStyle = '#2c3035';
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(232, 372);
  context.quadraticCurveTo(320, 384, 408, 372);
  context.stroke();
}
