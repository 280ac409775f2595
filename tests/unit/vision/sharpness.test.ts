import { describe, expect, it } from 'vitest';
import { SHARP_FROM_RATIO, sharpnessRatio } from '../../../lib/vision/sharpness';

const SIZE = 64;

function picture(value: (x: number, y: number) => number): Uint8Array {
  return Uint8Array.from({ length: SIZE * SIZE }, (_, at) => value(at % SIZE, Math.floor(at / SIZE)));
}
const ratio = (luma: Uint8Array) => sharpnessRatio(luma, SIZE, SIZE);

/** Print: bars of 4 pixels. */
const bars = (contrast: number) => picture((x) => 128 + (Math.floor(x / 4) % 2 === 0 ? contrast : -contrast));
/** The same, far out of focus. */
const waves = (contrast: number) => picture((x) => Math.round(128 + contrast * Math.sin((x * Math.PI) / 16)));

describe('sharpness', () => {
  it('is high where edges are, and low where they are gone', () => {
    expect(ratio(bars(80))).toBeGreaterThan(SHARP_FROM_RATIO);
    expect(ratio(waves(80))).toBeLessThan(SHARP_FROM_RATIO);
  });

  it('does not depend on contrast', () => {
    expect(ratio(bars(20))).toBeCloseTo(ratio(bars(80)), 3);
  });

  it('is none on a plain wall, and in a picture that is too small', () => {
    expect(ratio(picture(() => 120))).toBe(0);
    expect(sharpnessRatio(new Uint8Array(1), 1, 1)).toBe(0);
  });
});
