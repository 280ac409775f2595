/** A stretch of a session, which may be a single moment. Times are since the session's start. */
export interface Interval {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * What is left of `whole` without the others, in order. The others may overlap, reach beyond it and come in any order; a
 * moment in the middle takes no time and yet makes two of one.
 */
export function without(whole: Interval, others: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let fromMs = whole.startMs;
  for (const { startMs, endMs } of [...others].sort((a, b) => a.startMs - b.startMs)) {
    if (startMs > fromMs) left.push({ startMs: fromMs, endMs: Math.min(startMs, whole.endMs) });
    fromMs = Math.max(fromMs, endMs);
    if (fromMs >= whole.endMs) return left;
  }
  if (fromMs < whole.endMs) left.push({ startMs: fromMs, endMs: whole.endMs });
  return left;
}

export function totalMs(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}

export function longestMs(intervals: readonly Interval[]): number {
  return intervals.reduce((longest, { startMs, endMs }) => Math.max(longest, endMs - startMs), 0);
}
