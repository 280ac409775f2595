// @ts-check
import { seededRandom } from '../random.js';

/** @typedef {OffscreenCanvasRenderingContext2D} Context */

/** A bright window with a curtain, cut by the picture's left edge. @param {Context} context */
export function drawWindow(context) {
  const sky = context.createLinearGradient(0, 20, 0, 300);
  sky.addColorStop(0, '#f4f8fb');
  sky.addColorStop(0.7, '#e3ecef');
  sky.addColorStop(1, '#cfdbd3');
  context.fillStyle = '#f2f0ea';
  context.fillRect(-10, 12, 92, 300);
  context.fillStyle = sky;
  context.fillRect(-10, 22, 80, 130);
  context.fillRect(-10, 162, 80, 140);
  for (let fold = 0; fold < 6; fold += 1) {
    const shade = context.createLinearGradient(62 + fold * 11, 0, 73 + fold * 11, 0);
    shade.addColorStop(0, '#cfc9bd');
    shade.addColorStop(0.5, '#e6e1d6');
    shade.addColorStop(1, '#b9b2a5');
    context.fillStyle = shade;
    context.fillRect(62 + fold * 11, 0, 11.5, 372 + 3 * (fold % 2));
  }
}

/** Two boards of books on the right. @param {Context} context */
export function drawBookshelf(context) {
  const random = seededRandom(5);
  for (const boardY of [132, 236]) {
    let x = 452;
    while (x < 560) {
      const width = 8 + 9 * random();
      const height = 46 + 26 * random();
      context.fillStyle = BOOK_COLOURS[Math.floor(random() * BOOK_COLOURS.length)] ?? '#666666';
      context.fillRect(x, boardY - height, width, height);
      context.fillStyle = '#ffffff30';
      context.fillRect(x + 1, boardY - height, 2, height);
      context.fillRect(x, boardY - height * 0.8, width, 4);
      x += width + 1;
    }
    drawBoard(context, boardY);
  }
}

const BOOK_COLOURS = ['#8b3f34', '#345a66', '#c2a35a', '#4d5f45', '#30384f', '#a8745a', '#ddd3bf', '#6b4b63'];

/** @param {Context} context @param {number} y */
function drawBoard(context, y) {
  context.fillStyle = '#8a6a4a';
  context.fillRect(440, y, 210, 9);
  context.fillStyle = '#00000038';
  context.fillRect(440, y + 9, 210, 7);
}

/** @param {Context} context */
export function drawPlant(context) {
  const random = seededRandom(9);
  context.lineCap = 'round';
  for (let leaf = 0; leaf < 34; leaf += 1) {
    const lean = random() * 2 - 1;
    const length = 34 + 34 * random();
    context.strokeStyle = leaf % 3 === 0 ? '#7d9a63' : leaf % 3 === 1 ? '#56774a' : '#3f5f3b';
    context.lineWidth = 3 + 4 * random();
    context.beginPath();
    context.moveTo(600, 112);
    context.quadraticCurveTo(600 + lean * 14, 112 - length, 600 + lean * 46, 112 - length * (1 - 0.5 * Math.abs(lean)));
    context.stroke();
  }
  context.fillStyle = '#c9c1b3';
  context.beginPath();
  context.roundRect(582, 104, 36, 29, 4);
  context.fill();
}

/** A small lamp on the lower board, and the warm light it throws on the wall. @param {Context} context */
export function drawLamp(context) {
  const glow = context.createRadialGradient(604, 196, 4, 604, 196, 170);
  glow.addColorStop(0, '#ffdf9ecc');
  glow.addColorStop(0.35, '#ffcf8450');
  glow.addColorStop(1, '#ffcf8400');
  context.fillStyle = glow;
  context.fillRect(400, 20, 240, 360);
  context.fillStyle = '#5a4a3c';
  context.fillRect(601, 204, 6, 30);
  context.fillRect(590, 231, 28, 5);
  context.fillStyle = '#ffe9bd';
  context.beginPath();
  context.moveTo(592, 168);
  context.lineTo(616, 168);
  context.lineTo(626, 206);
  context.lineTo(582, 206);
  context.fill();
}
