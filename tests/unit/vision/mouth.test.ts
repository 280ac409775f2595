import { expect, it } from 'vitest';
import type { Point } from '../../../lib/vision/face-box';
import { mouthOpenRatio } from '../../../lib/vision/mouth';

function face(gap: number): Point[] {
  const points: Point[] = Array.from({ length: 478 }, () => ({ x: 0.5, y: 0.5 }));
  points[10] = { x: 0.5, y: 0.3 };
  points[152] = { x: 0.5, y: 0.7 };
  points[13] = { x: 0.5, y: 0.6 - gap / 2 };
  points[14] = { x: 0.5, y: 0.6 + gap / 2 };
  return points;
}

it('measures the lip gap in face heights', () => {
  expect(mouthOpenRatio(face(0), 4 / 3)).toBe(0);
  expect(mouthOpenRatio(face(0.04), 4 / 3)).toBeCloseTo(0.1);
});

it('is the same for a head on its side: landmark units are not square', () => {
  const aspect = 4 / 3;
  const upright = face(0.04);
  const sideways = upright.map(({ x, y }) => ({ x: 0.5 + (y - 0.5) / aspect, y: 0.5 + (x - 0.5) * aspect }));
  expect(mouthOpenRatio(sideways, aspect)).toBeCloseTo(0.1);
});

it('says that it cannot tell without a whole face', () => {
  expect(mouthOpenRatio([], 4 / 3)).toBeNull();
  expect(mouthOpenRatio(Array(478).fill({ x: 0.5, y: 0.5 }), 4 / 3)).toBeNull();
});
