export interface PictureStatistics {
  /** Mean luma, 0–255. */
  readonly lumaMean: number;
  /** Standard deviation of luma. */
  readonly lumaSpread: number;
}

/** Luma (ITU-R BT.601, rounded down) of RGBA pixels, one byte a pixel. */
export function lumaOf(rgba: Uint8ClampedArray): Uint8Array {
  const luma = new Uint8Array(rgba.length / 4);
  for (let pixel = 0, byte = 0; pixel < luma.length; pixel += 1, byte += 4) {
    luma[pixel] = ((rgba[byte] ?? 0) * 77 + (rgba[byte + 1] ?? 0) * 150 + (rgba[byte + 2] ?? 0) * 29) >> 8;
  }
  return luma;
}

export function pictureStatistics(luma: Uint8Array): PictureStatistics {
  let sum = 0;
  let squares = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
  }
  const count = Math.max(1, luma.length);
  const lumaMean = sum / count;
  return { lumaMean, lumaSpread: Math.sqrt(Math.max(0, squares / count - lumaMean * lumaMean)) };
}

/** Share of pixels that are not exactly the same, 0–1; `null` when there is nothing to compare with. */
export function changedRatio(luma: Uint8Array, previous: Uint8Array | null): number | null {
  if (previous?.length !== luma.length || luma.length === 0) return null;
  let changed = 0;
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    if (luma[pixel] !== previous[pixel]) changed += 1;
  }
  return changed / luma.length;
}
