import { describe, expect, it } from 'vitest';
import { fineDetailOf } from '../../../lib/vision/fine-detail';

const WIDTH = 40;
const HEIGHT = 30;
const picture = (luma: (x: number, y: number) => number) =>
  Uint8Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => luma(pixel % WIDTH, Math.floor(pixel / WIDTH)));
/** Stripes with soft or hard edges. */
const stripes = (periodPx: number, strength = 1) =>
  picture((x) => 128 + 80 * strength * Math.sin((2 * Math.PI * x) / periodPx));

describe('sharpness', () => {
  it('is higher the finer the detail', () => {
    const [fine, coarse] = [fineDetailOf(stripes(4), WIDTH) ?? 0, fineDetailOf(stripes(20), WIDTH) ?? 0];
    expect(fine).toBeGreaterThan(10 * coarse);
  });

  it('does not depend on contrast or brightness', () => {
    const strong = fineDetailOf(stripes(8), WIDTH) ?? 0;
    expect(fineDetailOf(stripes(8, 0.5), WIDTH)).toBeCloseTo(strong, 1);
    expect(
      fineDetailOf(
        stripes(8, 0.5).map((luma) => luma + 40),
        WIDTH,
      ),
    ).toBeCloseTo(strong, 1);
  });

  it('cannot be told where there is nothing to see', () => {
    expect(
      fineDetailOf(
        picture(() => 120),
        WIDTH,
      ),
    ).toBeNull();
    expect(
      fineDetailOf(
        picture((x) => 120 + (x % 2)),
        WIDTH,
      ),
    ).toBeNull();
    expect(fineDetailOf(new Uint8Array(0), WIDTH)).toBeNull();
    expect(fineDetailOf(Uint8Array.of(0, 255, 0, 255), 2)).toBeNull();
  });
});
