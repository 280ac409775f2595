import { describe, expect, it } from 'vitest';
import { fingerprintOf, lumaOf, pictureChange, pictureStatistics } from '../../../lib/vision/picture-statistics';

describe('luma', () => {
  it('weighs green most and ignores alpha', () => {
    const rgba = new Uint8ClampedArray([255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 255, 9, 255, 255, 255, 1]);
    expect([...lumaOf(rgba)]).toEqual([76, 149, 28, 255]);
  });
});

describe('picture statistics', () => {
  it('has no spread for an evenly covered lens, however bright', () => {
    expect(pictureStatistics(new Uint8Array(100).fill(180))).toMatchObject({ lumaMean: 180, lumaSpread: 0 });
  });

  it('has the spread of a picture of light and dark', () => {
    const luma = new Uint8Array(100).map((_, pixel) => (pixel % 2 === 0 ? 50 : 150));
    expect(pictureStatistics(luma)).toEqual({ lumaMean: 100, lumaSpread: 50, clippedRatio: 0 });
  });

  it('is clipped where it is as bright as cameras can tell, which is a little below the largest value', () => {
    const luma = new Uint8Array(100).map((_, pixel) => (pixel < 10 ? 255 : pixel < 25 ? 252 : 240));
    expect(pictureStatistics(luma).clippedRatio).toBe(0.25);
  });

  it('survives an empty picture', () => {
    expect(pictureStatistics(new Uint8Array(0))).toEqual({ lumaMean: 0, lumaSpread: 0, clippedRatio: 0 });
  });
});

describe('the change from one picture to the next', () => {
  const first = new Uint8Array([100, 100, 100, 100]);

  it('is none in a frozen picture and everywhere in a noisy one', () => {
    expect(pictureChange(new Uint8Array(first), first)).toEqual({ changedRatio: 0, cutRatio: 0 });
    expect(pictureChange(new Uint8Array([101, 99, 102, 98]), first)).toEqual({ changedRatio: 1, cutRatio: 0 });
    expect(pictureChange(new Uint8Array([100, 100, 100, 101]), first)).toMatchObject({ changedRatio: 0.25 });
  });

  it('is a cut where pixels are much brighter or much darker than before', () => {
    expect(pictureChange(new Uint8Array([200, 10, 101, 100]), first)).toEqual({ changedRatio: 0.75, cutRatio: 0.5 });
  });

  it('is unknown for the first picture and after a change of size', () => {
    const unknown = { changedRatio: null, cutRatio: null };
    expect(pictureChange(first, null)).toEqual(unknown);
    expect(pictureChange(first, new Uint8Array(6))).toEqual(unknown);
    expect(pictureChange(new Uint8Array(0), new Uint8Array(0))).toEqual(unknown);
  });
});

describe('a fingerprint', () => {
  const picture = new Uint8Array(4800).map((_, pixel) => (pixel * 7919) % 256);

  it('is the same for an exact copy', () => {
    expect(fingerprintOf(new Uint8Array(picture))).toBe(fingerprintOf(picture));
  });

  it('is another when a single pixel differs by one, wherever it is', () => {
    for (const pixel of [0, 2400, 4799]) {
      const noisy = new Uint8Array(picture);
      noisy[pixel] = (noisy[pixel] ?? 0) ^ 1;
      expect(fingerprintOf(noisy)).not.toBe(fingerprintOf(picture));
    }
  });

  it('is another for the same pixels in another order', () => {
    expect(fingerprintOf(new Uint8Array([1, 2, 3]))).not.toBe(fingerprintOf(new Uint8Array([3, 2, 1])));
  });
});
