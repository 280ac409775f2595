import { expect, it } from 'vitest';
import { mouthOpenRatio } from '../../../lib/vision/mouth';
import { faceMesh } from '../../fixtures/face-mesh';

const ASPECT = 4 / 3;

it('measures the lip gap in face heights, however near the face is', () => {
  expect(mouthOpenRatio(faceMesh(), ASPECT)).toBeCloseTo(0);
  for (const height of [0.1, 0.45, 0.9]) {
    expect(mouthOpenRatio(faceMesh({ mouthGap: 0.1 }, ASPECT, height), ASPECT)).toBeCloseTo(0.1);
  }
});

it('does not take a dropping jaw for a smaller gap', () => {
  expect(mouthOpenRatio(faceMesh({ mouthGap: 0.2, jawDrop: 0.15 }), ASPECT)).toBeCloseTo(0.2);
});

it('is the same for a head on its side: landmark units are not square', () => {
  for (const rollDeg of [45, 90, -90]) {
    expect(mouthOpenRatio(faceMesh({ mouthGap: 0.1, rollDeg }), ASPECT)).toBeCloseTo(0.1);
  }
});

it('says that it cannot tell without a whole face', () => {
  expect(mouthOpenRatio([], ASPECT)).toBeNull();
  expect(mouthOpenRatio(Array(478).fill({ x: 0.5, y: 0.5 }), ASPECT)).toBeNull();
});
