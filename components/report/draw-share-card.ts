import type { ShareCard } from '../../lib/report/share-card';
import { fittingSize, wrap, write } from './card-lettering';

/** Pixels: what sites that show pictures of links expect. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const LEFT = 80;
const SPAN = CARD_WIDTH - 2 * LEFT;
/** The card looks the same wherever it is shown: light or dark is the viewer's matter, not the file's. */
const COLOURS = {
  ground: '#07514a',
  edge: '#12877a',
  ink: '#ffffff',
  soft: '#c3e4de',
  mark: '#ffd27a',
  strip: '#7fe3d0',
};
const STRIP = { top: 508, height: 22 };

/** Draws the card; everything that is on the canvas is gone. */
export function drawShareCard(context: CanvasRenderingContext2D, card: ShareCard): void {
  drawGround(context);
  write(context, 'Practice Proctor', { x: LEFT + 62, y: 104, size: 30, weight: 600, colour: COLOURS.soft });
  const lines = wrap(context, card.exam, { size: 46, weight: 600 }, SPAN);
  for (const [index, line] of lines.entries()) {
    write(context, line, { x: LEFT, y: 196 + index * 56, size: 46, weight: 600, colour: COLOURS.ink });
  }
  drawVerdict(context, card);
  for (const [index, { label, value }] of card.facts.entries()) {
    const x = LEFT + index * 400;
    write(context, label, { x, y: 428, size: 24, weight: 400, colour: COLOURS.soft });
    write(context, value, { x, y: 470, size: 36, weight: 650, colour: COLOURS.ink });
  }
  drawStrip(context, card);
  const footer = 'A rehearsal on my own computer, not an exam result.';
  write(context, footer, { x: LEFT, y: 580, size: 22, weight: 400, colour: COLOURS.soft });
}

function drawGround(context: CanvasRenderingContext2D): void {
  const ground = context.createLinearGradient(0, 0, CARD_WIDTH, CARD_HEIGHT);
  ground.addColorStop(0, COLOURS.edge);
  ground.addColorStop(0.55, COLOURS.ground);
  context.fillStyle = ground;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  // The eye of the product's icon.
  context.save();
  context.translate(LEFT, 70);
  context.scale(0.36, 0.36);
  context.fillStyle = COLOURS.ink;
  context.fill(new Path2D('M14 64c12-24 29-36 50-36s38 12 50 36c-12 24-29 36-50 36S26 88 14 64Z'));
  context.fillStyle = COLOURS.ground;
  context.fill(new Path2D('M36 64a28 28 0 1 0 56 0a28 28 0 1 0-56 0Z'));
  strokeRound(context, 'm51 65 9.5 9.5L78 55', 9);
  context.restore();
}

function drawVerdict(context: CanvasRenderingContext2D, { verdict, isClean }: ShareCard): void {
  if (isClean) {
    strokeRound(context, `M${LEFT + 4} 338l17 17 34-36`, 10);
  }
  const x = isClean ? LEFT + 76 : LEFT;
  const size = fittingSize(context, verdict, { size: 60, weight: 700 }, CARD_WIDTH - LEFT - x);
  write(context, verdict, { x, y: 356, size, weight: 700, colour: isClean ? COLOURS.strip : COLOURS.ink });
}

function strokeRound(context: CanvasRenderingContext2D, path: string, lineWidth: number): void {
  Object.assign(context, { strokeStyle: COLOURS.strip, lineWidth, lineCap: 'round', lineJoin: 'round' });
  context.stroke(new Path2D(path));
}

/** The session from left to right, with what was noticed in it. */
function drawStrip(context: CanvasRenderingContext2D, { noticed }: ShareCard): void {
  context.fillStyle = COLOURS.strip;
  context.beginPath();
  context.roundRect(LEFT, STRIP.top, SPAN, STRIP.height, STRIP.height / 2);
  context.fill();
  for (const { startRatio, widthRatio } of noticed) {
    const width = Math.max(6, widthRatio * SPAN);
    const x = Math.min(LEFT + startRatio * SPAN, LEFT + SPAN - width);
    context.fillStyle = COLOURS.ground;
    context.fillRect(x - 3, STRIP.top - 6, width + 6, STRIP.height + 12);
    context.fillStyle = COLOURS.mark;
    context.fillRect(x, STRIP.top - 6, width, STRIP.height + 12);
  }
}
