import type { SeriesPoint, SeriesRun } from './sample-series';
import { ratioIn, type TimeWindow } from './time-window';

/** The drawing's size and scale. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What its width stands for. */
  readonly window: TimeWindow;
  readonly min: number;
  readonly max: number;
}

/** `area` fills down to the lower edge; `step` holds each value until the next. */
export type SeriesShape = 'area' | 'line' | 'step';

/** A point stands for its second. */
const POINT_MS = 1000;

/** SVG path data of a series: one subpath per run. */
export function seriesPath(runs: readonly SeriesRun[], frame: Frame, shape: SeriesShape): string {
  return runs.map((run) => runPath(run, frame, shape)).join('');
}

/** Height of a value above the drawing's upper edge; values beyond the scale are drawn at its ends. */
export function heightOf(value: number, { height, min, max }: Frame): number {
  const ratio = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return round(height * (1 - ratio));
}

function runPath(run: SeriesRun, frame: Frame, shape: SeriesShape): string {
  const [first, ...rest] = run;
  const last = run.at(-1);
  if (!first || !last) return '';
  // A lone point is given its second's length, or it would not be seen.
  const end = rest.length === 0 ? `H${leftOf(first.atMs + POINT_MS, frame)}` : '';
  const line = `M${position(first, frame)}${rest.map((point) => lineTo(point, frame, shape)).join('')}${end}`;
  if (shape !== 'area') return line;
  const rightEdge = leftOf(rest.length === 0 ? first.atMs + POINT_MS : last.atMs, frame);
  return `${line}L${rightEdge} ${frame.height}L${leftOf(first.atMs, frame)} ${frame.height}Z`;
}

function lineTo(point: SeriesPoint, frame: Frame, shape: SeriesShape): string {
  if (shape !== 'step') return `L${position(point, frame)}`;
  return `H${leftOf(point.atMs, frame)}V${heightOf(point.value, frame)}`;
}

function position(point: SeriesPoint, frame: Frame): string {
  return `${leftOf(point.atMs, frame)} ${heightOf(point.value, frame)}`;
}

/** Points beyond the window are beyond the drawing, which cuts them off. */
function leftOf(atMs: number, { width, window }: Frame): number {
  return round(ratioIn(window, atMs) * width);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
