const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

interface Lettering {
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
}

interface Written extends Lettering {
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  readonly colour: string;
}

export function write(context: CanvasRenderingContext2D, text: string, { x, y, colour, ...lettering }: Written): void {
  context.font = fontOf(lettering);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The lettering's size, or the largest smaller one at which the text is no wider than `width`. */
export function fittingSize(
  context: CanvasRenderingContext2D,
  text: string,
  lettering: Lettering,
  width: number,
): number {
  context.font = fontOf(lettering);
  return Math.min(lettering.size, Math.floor((lettering.size * width) / context.measureText(text).width));
}

/** Two lines at most, none wider than `width`; what does not fit ends in an ellipsis. */
export function wrap(
  context: CanvasRenderingContext2D,
  text: string,
  lettering: Lettering,
  width: number,
): readonly string[] {
  context.font = fontOf(lettering);
  const fits = (line: string) => context.measureText(line).width <= width;
  const words = text.split(' ');
  let count = words.length;
  while (count > 1 && !fits(words.slice(0, count).join(' '))) count -= 1;
  const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
  return lines.map((line) => shortened(line, fits)).filter((line) => line !== '');
}

function shortened(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

function fontOf({ size, weight }: Lettering): string {
  return `${weight} ${size}px ${FONT}`;
}
