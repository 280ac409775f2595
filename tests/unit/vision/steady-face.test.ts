import { describe, expect, it } from 'vitest';
import { createSteadyFace } from '../../../lib/vision/steady-face';

/** The last answer to a row of heights, one every 200 ms. */
function lastOf(heights: readonly number[], everyMs = 200): boolean | undefined {
  const face = createSteadyFace();
  return heights.map((height, index) => face.follow(height, index * everyMs)).at(-1);
}

describe('a face', () => {
  it('is steady while somebody sits, talks and leans towards the screen', () => {
    expect(lastOf([0.5])).toBe(true);
    expect(lastOf([0.5, 0.502, 0.498, 0.505, 0.5, 0.503])).toBe(true);
    expect(lastOf([0.4, 0.415, 0.43, 0.445, 0.46, 0.475])).toBe(true);
  });

  it('is not when its size is guessed anew each time, as of half a face behind a hand', () => {
    expect(lastOf([0.24, 0.21, 0.25, 0.22, 0.28, 0.25])).toBe(false);
  });

  it('is again a second after that', () => {
    expect(lastOf([0.24, 0.3, 0.24, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3])).toBe(true);
  });

  it('may have any size when it comes back', () => {
    expect(lastOf([0.5, 0.25], 2000)).toBe(true);
  });
});
