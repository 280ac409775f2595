import { expect, it } from 'vitest';
import { describeFace } from '../../../lib/vision/describe-face';
import { faceMesh } from '../../fixtures/face-mesh';

const ASPECT = 4 / 3;
const TOWARDS_CAMERA = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, -40, 1];

it('measures box, direction, eyes and mouth of one face', () => {
  const { box, pose, eyes, mouthOpenRatio } = describeFace(faceMesh({ mouthGap: 0.1 }), TOWARDS_CAMERA, ASPECT);
  expect(box.bottom - box.top).toBeCloseTo(0.45);
  expect(pose?.yawDeg).toBeCloseTo(0);
  expect(eyes?.yawDeg).toBeCloseTo(0);
  expect(mouthOpenRatio).toBeCloseTo(0.1);
});

it('says that the direction cannot be told where there is no matrix, and measures the rest', () => {
  const { pose, mouthOpenRatio } = describeFace(faceMesh({ mouthGap: 0.1 }), undefined, ASPECT);
  expect(pose).toBeNull();
  expect(mouthOpenRatio).toBeCloseTo(0.1);
});

it('says that the eyes cannot be told from when they are closed', () => {
  expect(describeFace(faceMesh({ lidsOpen: [0, 0] }), TOWARDS_CAMERA, ASPECT).eyes).toBeNull();
});
