/** The highest of the values of the last moments. Time is an input. */
export interface RecentMaximum {
  /** `null`: nothing is known of this moment. */
  add(value: number | null, atMs: number): void;
  /** `null` if nothing has been known in all the time that counts, or nothing is known now. */
  at(atMs: number): number | null;
}

export function createRecentMaximum(lastsMs: number): RecentMaximum {
  let values: readonly { readonly value: number | null; readonly atMs: number }[] = [];
  return {
    add(value, atMs) {
      values = [...values.filter((known) => atMs - known.atMs <= lastsMs), { value, atMs }];
    },
    at(atMs) {
      const recent = values.filter((known) => atMs - known.atMs <= lastsMs);
      if (recent.length === 0 || recent.at(-1)?.value === null) return null;
      return Math.max(...recent.map(({ value }) => value ?? 0));
    },
  };
}
