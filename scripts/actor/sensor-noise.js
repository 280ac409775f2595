// @ts-check
import { seededRandom } from './random.js';

const TILE_PX = 256;
/** Strength of one grain, out of 255: about what a laptop's webcam shows in a lit room. */
const GRAIN = 14;

/**
 * The grain of a camera's sensor: a live picture never repeats exactly, and "frozen camera" checks rely on that.
 *
 * @param {number} seed
 * @returns {(target: OffscreenCanvasRenderingContext2D, frame: { width: number, height: number }, index: number) => void}
 *   lays the grain of frame number `index` over the target
 */
export function createSensorNoise(seed) {
  const tile = createTile(seededRandom(seed));
  return (target, { width, height }, index) => {
    const random = seededRandom(seed + index);
    const left = -Math.floor(random() * TILE_PX);
    const top = -Math.floor(random() * TILE_PX);
    for (let x = left; x < width; x += TILE_PX) {
      for (let y = top; y < height; y += TILE_PX) target.drawImage(tile, x, y);
    }
  };
}

/** Grains lighten or darken what is under them: white or black, hardly opaque. @param {() => number} random */
function createTile(random) {
  const tile = new OffscreenCanvas(TILE_PX, TILE_PX);
  const context = tile.getContext('2d');
  if (context === null) throw new Error('This browser has no 2D canvas');
  const grains = context.createImageData(TILE_PX, TILE_PX);
  for (let offset = 0; offset < grains.data.length; offset += 4) {
    const strength = (random() + random() + random() - 1.5) / 1.5;
    grains.data.set(strength > 0 ? [255, 255, 255] : [0, 0, 0], offset);
    grains.data[offset + 3] = Math.round(Math.abs(strength) * GRAIN);
  }
  context.putImageData(grains, 0, 0);
  return tile;
}
