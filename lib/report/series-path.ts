import type { SeriesPoint, SeriesRun } from './sample-series';

/** The drawing's size and scale. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly lengthMs: number;
  readonly min: number;
  readonly max: number;
}

/** SVG path data of a series: one subpath per run. */
export function seriesPath(runs: readonly SeriesRun[], frame: Frame, shape: 'area' | 'line' | 'step'): string {
  return runs.map((run) => runPath(run, frame, shape)).join('');
}

/** Height of a value above the drawing's upper edge; values beyond the scale are drawn at its ends. */
export function heightOf(value: number, { height, min, max }: Frame): number {
  const ratio = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return round(height * (1 - ratio));
}

function runPath(run: SeriesRun, frame: Frame, shape: 'area' | 'line' | 'step'): string {
  const [first, ...rest] = run;
  const last = run.at(-1);
  if (!first || !last) return '';
  // A lone point is given a second's length, or it would not be seen.
  const end = rest.length === 0 ? `H${leftOf(first.atMs + 1000, frame)}` : '';
  const line = `M${position(first, frame)}${rest.map((point) => lineTo(point, frame, shape)).join('')}${end}`;
  if (shape !== 'area') return line;
  const rightEdge = rest.length === 0 ? leftOf(first.atMs + 1000, frame) : leftOf(last.atMs, frame);
  return `${line}L${rightEdge} ${frame.height}L${leftOf(first.atMs, frame)} ${frame.height}Z`;
}

function lineTo(point: SeriesPoint, frame: Frame, shape: 'area' | 'line' | 'step'): string {
  if (shape !== 'step') return `L${position(point, frame)}`;
  return `H${leftOf(point.atMs, frame)}V${heightOf(point.value, frame)}`;
}

function position(point: SeriesPoint, frame: Frame): string {
  return `${leftOf(point.atMs, frame)} ${heightOf(point.value, frame)}`;
}

function leftOf(atMs: number, { width, lengthMs }: Frame): number {
  return round(Math.min(1, Math.max(0, atMs / lengthMs)) * width);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
