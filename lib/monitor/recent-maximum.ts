/** The highest of the values of the last moments. Time is an input. */
export interface RecentMaximum {
  /** `null`: nothing is known of this moment. */
  add(value: number | null, atMs: number): void;
  /** `null` if nothing has been known in all the time that counts, or what was known is older than the doubt allows. */
  at(atMs: number): number | null;
}

/**
 * @param lastsMs how long a value counts
 * @param doubtMs for how long values go on to count while nothing is known
 */
export function createRecentMaximum(lastsMs: number, doubtMs = 0): RecentMaximum {
  let values: readonly { readonly value: number | null; readonly atMs: number }[] = [];
  return {
    add(value, atMs) {
      values = [...values.filter((known) => atMs - known.atMs <= lastsMs + doubtMs), { value, atMs }];
    },
    at(atMs) {
      const lastKnownMs = values.findLast(({ value }) => value !== null)?.atMs;
      if (lastKnownMs === undefined) return null;
      const doubtedMs = values.at(-1)?.value === null ? atMs - lastKnownMs : 0;
      if (doubtedMs > doubtMs) return null;
      const recent = values.filter((known) => atMs - doubtedMs - known.atMs <= lastsMs);
      return recent.length === 0 ? null : Math.max(...recent.map(({ value }) => value ?? 0));
    },
  };
}
