export interface PictureStatistics {
  /** Mean luma, 0–255. */
  readonly lumaMean: number;
  /** Standard deviation of luma. */
  readonly lumaSpread: number;
  /** Share of pixels as bright as the camera can tell, 0–1. */
  readonly clippedRatio: number;
}

/** Cameras stop a little below the largest value. */
const CLIPPED_LUMA = 250;
/** More than sensor noise, a lamp's flicker or a moving head do to most of the picture. */
const STRONG_CHANGE_LUMA = 40;

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
  let clipped = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
    if (value >= CLIPPED_LUMA) clipped += 1;
  }
  const count = Math.max(1, luma.length);
  const lumaMean = sum / count;
  const lumaSpread = Math.sqrt(Math.max(0, squares / count - lumaMean * lumaMean));
  return { lumaMean, lumaSpread, clippedRatio: clipped / count };
}

export interface PictureChange {
  /** Share of pixels that are not exactly the same, 0–1; `null` when there is nothing to compare with. */
  readonly changedRatio: number | null;
  /** Share of pixels that are much brighter or darker than before, 0–1. */
  readonly cutRatio: number | null;
}

export function pictureChange(luma: Uint8Array, previous: Uint8Array | null): PictureChange {
  if (previous?.length !== luma.length || luma.length === 0) return { changedRatio: null, cutRatio: null };
  let changed = 0;
  let strong = 0;
  for (let pixel = 0; pixel < luma.length; pixel += 1) {
    const change = Math.abs((luma[pixel] ?? 0) - (previous[pixel] ?? 0));
    if (change > 0) changed += 1;
    if (change > STRONG_CHANGE_LUMA) strong += 1;
  }
  return { changedRatio: changed / luma.length, cutRatio: strong / luma.length };
}

/** FNV-1a: equal for exact copies, and by chance for one pair of pictures in four thousand million. */
export function fingerprintOf(luma: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const value of luma) hash = Math.imul(hash ^ value, 0x01000193);
  return hash >>> 0;
}
