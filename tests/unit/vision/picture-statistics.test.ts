import { describe, expect, it } from 'vitest';
import { changedRatio, lumaOf, pictureStatistics } from '../../../lib/vision/picture-statistics';

describe('luma', () => {
  it('weighs green most and ignores alpha', () => {
    const rgba = new Uint8ClampedArray([255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 255, 9, 255, 255, 255, 1]);
    expect([...lumaOf(rgba)]).toEqual([76, 149, 28, 255]);
  });
});

describe('picture statistics', () => {
  it('has no spread for an evenly covered lens, however bright', () => {
    expect(pictureStatistics(new Uint8Array(100).fill(180))).toEqual({ lumaMean: 180, lumaSpread: 0 });
  });

  it('has the spread of a picture of light and dark', () => {
    const luma = new Uint8Array(100).map((_, pixel) => (pixel % 2 === 0 ? 50 : 150));
    expect(pictureStatistics(luma)).toEqual({ lumaMean: 100, lumaSpread: 50 });
  });

  it('survives an empty picture', () => {
    expect(pictureStatistics(new Uint8Array(0))).toEqual({ lumaMean: 0, lumaSpread: 0 });
  });
});

describe('changed pixels', () => {
  it('are none in a frozen picture and all in a noisy one', () => {
    const first = new Uint8Array([1, 2, 3, 4]);
    expect(changedRatio(new Uint8Array([1, 2, 3, 4]), first)).toBe(0);
    expect(changedRatio(new Uint8Array([2, 3, 4, 5]), first)).toBe(1);
    expect(changedRatio(new Uint8Array([1, 2, 3, 5]), first)).toBe(0.25);
  });

  it('are unknown for the first picture and after a change of size', () => {
    expect(changedRatio(new Uint8Array(4), null)).toBeNull();
    expect(changedRatio(new Uint8Array(4), new Uint8Array(6))).toBeNull();
  });
});
