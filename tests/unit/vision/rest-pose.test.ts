import { describe, expect, it } from 'vitest';
import { createRestPose, type RestPose } from '../../../lib/vision/rest-pose';

const FRAME_MS = 200;

/** Holds a pose for a while and returns the last answer. */
function hold(rest: RestPose, from: number, forMs: number, yawDeg: number, pitchDeg = 0) {
  let answer = null;
  for (let atMs = from; atMs < from + forMs; atMs += FRAME_MS) {
    answer = rest.relative({ yawDeg, pitchDeg, rollDeg: 0 }, atMs);
  }
  return answer;
}

describe('rest pose', () => {
  it('says nothing before it has seen enough', () => {
    expect(hold(createRestPose(), 0, 3000, 0)).toBeNull();
  });

  it('takes a person who sits askew to the camera as looking straight', () => {
    const rest = createRestPose();
    const relative = hold(rest, 0, 6000, 12, -9);
    expect(relative?.yawDeg).toBeCloseTo(0, 1);
    expect(relative?.pitchDeg).toBeCloseTo(0, 1);
    expect(hold(rest, 6000, 200, 47, -9)?.yawDeg).toBeCloseTo(35, 0);
  });

  it('sees through a glance while it learns', () => {
    const rest = createRestPose();
    hold(rest, 0, 1600, 5);
    hold(rest, 1600, 800, 22);
    expect(hold(rest, 2400, 4000, 5)?.yawDeg).toBeCloseTo(0, 0);
  });

  it('does not learn from a head that is turned far away', () => {
    const rest = createRestPose();
    expect(hold(rest, 0, 10_000, 50)).toBeNull();
    expect(hold(rest, 10_000, 6000, 3)?.yawDeg).toBeCloseTo(0, 0);
  });

  it('follows slow slumping in the chair', () => {
    const rest = createRestPose();
    hold(rest, 0, 6000, 0, 0);
    expect(Math.abs(hold(rest, 6000, 240_000, 0, 8)?.pitchDeg ?? 99)).toBeLessThan(1);
  });

  it('never gets used to a sustained look away', () => {
    const rest = createRestPose();
    hold(rest, 0, 6000, 0);
    expect(hold(rest, 6000, 600_000, 40)?.yawDeg).toBeCloseTo(40, 1);
  });
});
