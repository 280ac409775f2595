import type { SampleRow } from '../db/schema';
import { firstAt } from './first-at';
import { spanOf, type TimeWindow } from './time-window';

export interface SeriesPoint {
  readonly atMs: number;
  readonly value: number;
}

/** Neighbouring points without a gap between them. */
export type SeriesRun = readonly SeriesPoint[];

/** One measured quantity and how to thin it out. */
export interface Quantity {
  pick(sample: SampleRow): number | null;
  /** Which of two values a reader must not miss: thinning keeps it. */
  worse(a: number, b: number): number;
}

/** What is to be drawn of a series in a window, in about `maxPoints` points at most. */
export type Series = (window: TimeWindow, maxPoints: number) => readonly SeriesRun[];

/** Samples come once a second; a longer silence than this is a gap, not jitter. */
const GAP_MS = 3000;
const SECOND_MS = 1000;

/**
 * A series that is thinned out as far as a window needs, keeping the worst value of each slice of time, and cut where
 * samples are missing.
 *
 * Slices are 1, 2, 4 … seconds long and begin at the same times whatever is in view, so that nothing flickers while
 * the window moves; and each thinning is made once, so that moving it costs no more than what is drawn.
 *
 * @param samples one session's samples in the order of time
 */
export function createSeries(samples: readonly SampleRow[], quantity: Quantity): Series {
  const thinned: (readonly SeriesPoint[])[] = [];

  function pointsAt(level: number): readonly SeriesPoint[] {
    const known = thinned[level];
    if (known) return known;
    const points =
      level === 0 ? pointsOf(samples, quantity) : thinOut(pointsAt(level - 1), quantity.worse, SECOND_MS * 2 ** level);
    thinned[level] = points;
    return points;
  }

  return (window, maxPoints) => {
    const level = Math.max(0, Math.ceil(Math.log2(spanOf(window) / SECOND_MS / maxPoints)));
    const points = pointsAt(level);
    // One more at each side: lines go on beyond the edges.
    const inView = points.slice(Math.max(0, firstAt(points, window.fromMs) - 1), firstAt(points, window.toMs) + 1);
    return cutAtGaps(inView, Math.max(GAP_MS, 2 * SECOND_MS * 2 ** level));
  };
}

function pointsOf(samples: readonly SampleRow[], { pick }: Quantity): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (const sample of samples) {
    const value = pick(sample);
    if (value !== null && Number.isFinite(value)) points.push({ atMs: sample.atMs, value });
  }
  return points;
}

function thinOut(points: readonly SeriesPoint[], worse: Quantity['worse'], sliceMs: number): readonly SeriesPoint[] {
  const kept: SeriesPoint[] = [];
  let slice = -1;
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.floor(point.atMs / sliceMs) !== slice) {
      slice = Math.floor(point.atMs / sliceMs);
      kept.push(point);
    } else if (worse(last.value, point.value) === point.value) {
      kept[kept.length - 1] = point;
    }
  }
  return kept;
}

function cutAtGaps(points: readonly SeriesPoint[], gapMs: number): readonly SeriesRun[] {
  const runs: SeriesPoint[][] = [];
  let previousMs = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const run = runs.at(-1);
    if (run && point.atMs - previousMs <= gapMs) run.push(point);
    else runs.push([point]);
    previousMs = point.atMs;
  }
  return runs;
}
