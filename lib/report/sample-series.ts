import type { SampleRow } from '../db/schema';

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

/** Samples come once a second; a longer silence than this is a gap, not jitter. */
const GAP_MS = 3000;

/**
 * Thins samples out to at most `maxPoints`, keeping the worst value of each slice of time, and cuts
 * the series where samples are missing.
 *
 * @param samples one session's samples in the order of time
 * @param lengthMs length of the time axis
 */
export function sampleSeries(
  samples: readonly SampleRow[],
  quantity: Quantity,
  lengthMs: number,
  maxPoints: number,
): readonly SeriesRun[] {
  const sliceMs = Math.max(1, lengthMs / maxPoints);
  return cutAtGaps(thinOut(samples, quantity, sliceMs), Math.max(GAP_MS, 2 * sliceMs));
}

function thinOut(samples: readonly SampleRow[], { pick, worse }: Quantity, sliceMs: number): readonly SeriesPoint[] {
  const slices = new Map<number, SeriesPoint>();
  for (const sample of samples) {
    const value = pick(sample);
    if (value === null || !Number.isFinite(value)) continue;
    const slice = Math.floor(sample.atMs / sliceMs);
    const kept = slices.get(slice);
    if (!kept || worse(kept.value, value) === value) slices.set(slice, { atMs: sample.atMs, value });
  }
  return [...slices.values()];
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
