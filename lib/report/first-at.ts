/** Index of the first of some rows, in the order of time, that is not before a time; their number if all are. */
export function firstAt(rows: readonly { readonly atMs: number }[], atMs: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.atMs ?? 0) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
