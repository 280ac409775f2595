import { median } from './median';

/** The median of the values of the last moments. Time is an input. */
export interface RecentMedian {
  /** `null`: not known now; returns `null` then, and begins anew with the next value. */
  follow(value: number | null, atMs: number): number | null;
}

export function createRecentMedian(overMs: number): RecentMedian {
  let recent: readonly { readonly value: number; readonly atMs: number }[] = [];
  return {
    follow(value, atMs) {
      recent = value === null ? [] : [...recent.filter((known) => atMs - known.atMs <= overMs), { value, atMs }];
      return median(recent.map((known) => known.value));
    },
  };
}
