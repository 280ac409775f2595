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

  it.each([-60, -30, 10, 45])('of a head turned by %i° does not depend on scale and position', (yawDeg) => {
    const [near, far] = [9, 3].map((scale) => headPose(matrix({ yawDeg, scale }))?.yawDeg);
    expect(near).toBeCloseTo(far ?? 99);
    expect(Math.sign(near ?? 0)).toBe(Math.sign(yawDeg));
  });

  it('makes up for the mesh being flatter than heads are: a turn is more than it seems, and never more than a profile', () => {
    const turns = [10, 20, 30, 40, 50, 80, 89].map((yawDeg) => headPose(matrix({ yawDeg }))?.yawDeg ?? 0);
    expect(turns[0]).toBeGreaterThanOrEqual(10);
    expect(turns[3]).toBeCloseTo(2 * (turns[1] ?? 0));
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(Math.max(...turns)).toBeLessThanOrEqual(90);
  });

  it('is positive when the head is down, by as much as for a turn', () => {
    const [down, up] = [20, -20].map((pitchDeg) => headPose(matrix({ pitchDeg }))?.pitchDeg);
    expect(down).toBeCloseTo(headPose(matrix({ yawDeg: 20 }))?.yawDeg ?? 99);
    expect(up).toBeCloseTo(-(down ?? 99));
  });

  it('keeps yaw and pitch apart', () => {
    const both = headPose(matrix({ yawDeg: 35, pitchDeg: -15 }));
    expect(both?.yawDeg).toBeCloseTo(headPose(matrix({ yawDeg: 35 }))?.yawDeg ?? 99);
    expect(both?.pitchDeg).toBeCloseTo(headPose(matrix({ pitchDeg: -15 }))?.pitchDeg ?? 99);
  });

  it('says that it cannot tell from a matrix without a direction', () => {
    expect(headPose(new Array(16).fill(0))).toBeNull();
    expect(headPose([])).toBeNull();
  });
});
