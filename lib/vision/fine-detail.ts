import { pictureStatistics } from './picture-statistics';

/** Below this standard deviation of luma there is only noise to judge by. */
const FLAT_SPREAD = 8;

/**
 * How fine the detail of a small picture is: the variance of its Laplacian (each pixel against its four neighbours)
 * divided by the variance of its luma, so that neither light nor contrast matter. A picture in focus has ten times as
 * much as one that is well out of it. The picture should be scaled down by averaging, which takes the sensor's noise off.
 *
 * @param luma one byte a pixel, row by row
 * @returns `null` where everything is of one brightness, or the picture is smaller than 3 × 3
 */
export function fineDetailOf(luma: Uint8Array, width: number): number | null {
  const height = Math.floor(luma.length / width);
  const { lumaSpread } = pictureStatistics(luma);
  if (lumaSpread < FLAT_SPREAD || width < 3 || height < 3) return null;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let pixel = y * width + 1; pixel < (y + 1) * width - 1; pixel += 1) {
      const laplacian = 4 * at(luma, pixel) - neighbours(luma, pixel, width);
      sum += laplacian;
      squares += laplacian * laplacian;
    }
  }
  const count = (width - 2) * (height - 2);
  return (squares / count - (sum / count) ** 2) / lumaSpread ** 2;
}

function neighbours(luma: Uint8Array, pixel: number, width: number): number {
  return at(luma, pixel - 1) + at(luma, pixel + 1) + at(luma, pixel - width) + at(luma, pixel + width);
}

function at(luma: Uint8Array, pixel: number): number {
  return luma[pixel] ?? 0;
}
