import { describe, expect, it } from 'vitest';
import { headPose } from '../../../lib/vision/head-pose';

const RAD = Math.PI / 180;

/** Column-major rotation about y (yaw), then x (pitch), scaled and moved as MediaPipe's matrices are. */
function matrix({ yawDeg = 0, pitchDeg = 0, scale = 9 }): number[] {
  const [cy, sy, cp, sp] = [yawDeg, pitchDeg].flatMap((deg) => [Math.cos(deg * RAD), Math.sin(deg * RAD)]) as [
    number,
    number,
    number,
    number,
  ];
  const columns = [
    [cy, 0, -sy],
    [sy * sp, cp, cy * sp],
    [sy * cp, -sp, cy * cp],
  ];
  return [...columns.flatMap((column) => [...column.map((value) => value * scale), 0]), 3, -2, -40, 1];
}

describe('head pose', () => {
  it('is 0/0/0 for a face towards the camera', () => {
    const pose = headPose(matrix({}));
    expect(pose?.yawDeg).toBeCloseTo(0);
    expect(pose?.pitchDeg).toBeCloseTo(0);
    expect(pose?.rollDeg).toBeCloseTo(0);
  });

  it.each([-70, -30, 10, 45])('gives a yaw of %i° whatever the scale and position', (yawDeg) => {
    expect(headPose(matrix({ yawDeg, scale: 3 }))?.yawDeg).toBeCloseTo(yawDeg);
  });

  it('is positive when the head is down', () => {
    expect(headPose(matrix({ pitchDeg: 20 }))?.pitchDeg).toBeCloseTo(20);
  });

  it('keeps yaw and pitch apart', () => {
    const pose = headPose(matrix({ yawDeg: 35, pitchDeg: -15 }));
    expect(pose?.yawDeg).toBeCloseTo(35);
    expect(pose?.pitchDeg).toBeCloseTo(-15);
  });

  it('says that it cannot tell from a matrix without a direction', () => {
    expect(headPose(new Array(16).fill(0))).toBeNull();
    expect(headPose([])).toBeNull();
  });
});
