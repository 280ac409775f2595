import { describe, expect, it } from 'vitest';
import type { Eyes } from '../../../lib/vision/eyes';
import { createRestPose, type Direction, type RestPose } from '../../../lib/vision/rest-pose';

const FRAME_MS = 200;
const STRAIGHT: Eyes = { yawDeg: 0, pitchDeg: 0 };

interface Held {
  readonly head: Direction;
  readonly eyes: Eyes | null;
}

/** Holds a pose for a while and returns the last answer. */
function hold(
  rest: RestPose,
  fromMs: number,
  forMs: number,
  yawDeg: number,
  pitchDeg = 0,
  eyes: Eyes | null = STRAIGHT,
) {
  let answer: Held = { head: { yawDeg: Number.NaN, pitchDeg: Number.NaN }, eyes: null };
  for (let atMs = fromMs; atMs < fromMs + forMs; atMs += FRAME_MS) {
    answer = rest.relative({ head: { yawDeg, pitchDeg }, eyes }, atMs);
  }
  return answer;
}

describe('before the rest pose is known', () => {
  it('whoever looks about where people do at rest is taken to be at rest', () => {
    for (const deg of [-8, 0, 8]) {
      const { head } = hold(createRestPose(), 0, 1000, deg, deg);
      expect(head.yawDeg).toBeCloseTo(0);
      expect(head.pitchDeg).toBeCloseTo(0);
    }
  });

  it('a head far from there is away by no more than it surely is', () => {
    for (const side of [1, -1]) {
      const { yawDeg } = hold(createRestPose(), 0, 1000, side * 50).head;
      expect(side * yawDeg).toBeGreaterThan(30);
      expect(side * yawDeg).toBeLessThan(50);
    }
  });

  it('a head that is turned away from the start is away until it comes back, however long that takes', () => {
    const rest = createRestPose();
    expect(hold(rest, 0, 60_000, 50).head.yawDeg).toBeGreaterThan(30);
    expect(hold(rest, 60_000, 8000, 3).head.yawDeg).toBeCloseTo(0, 0);
  });
});

describe('the rest pose', () => {
  it('of a person who sits askew to the camera is where they look straight', () => {
    const rest = createRestPose();
    const { head } = hold(rest, 0, 8000, 20, -15);
    expect(head.yawDeg).toBeCloseTo(0, 1);
    expect(head.pitchDeg).toBeCloseTo(0, 1);
    expect(hold(rest, 8000, 200, 55, -15).head.yawDeg).toBeCloseTo(35, 0);
  });

  it('includes the eyes of a person who looks below a high camera', () => {
    const rest = createRestPose();
    const { eyes } = hold(rest, 0, 8000, 0, 0, { yawDeg: -4, pitchDeg: 7 });
    expect(eyes?.yawDeg).toBeCloseTo(0);
    expect(eyes?.pitchDeg).toBeCloseTo(0);
    expect(hold(rest, 8000, 200, 0, 0, { yawDeg: 16, pitchDeg: 7 }).eyes?.yawDeg).toBeCloseTo(20);
  });

  it('is learnt through a glance', () => {
    const rest = createRestPose();
    hold(rest, 0, 2000, 5);
    hold(rest, 2000, 800, 25);
    expect(hold(rest, 2800, 5200, 5).head.yawDeg).toBeCloseTo(0, 0);
  });

  it('follows slow slumping in the chair', () => {
    const rest = createRestPose();
    hold(rest, 0, 8000, 0, 0);
    expect(Math.abs(hold(rest, 8000, 300_000, 0, 8).head.pitchDeg)).toBeLessThan(1);
  });

  it('never gets used to a sustained look away', () => {
    const rest = createRestPose();
    hold(rest, 0, 8000, 0);
    expect(hold(rest, 8000, 600_000, 40).head.yawDeg).toBeCloseTo(40, 1);
    expect(hold(rest, 608_000, 600_000, 15, 15).head).toEqual({
      yawDeg: expect.closeTo(15),
      pitchDeg: expect.closeTo(15),
    });
  });

  it('never gets used to eyes that look away while the head stays', () => {
    const rest = createRestPose();
    hold(rest, 0, 8000, 0);
    expect(hold(rest, 8000, 600_000, 0, 0, { yawDeg: 30, pitchDeg: 0 }).eyes?.yawDeg).toBeCloseTo(30);
  });

  it('does not take the time of an absence for time at rest', () => {
    const rest = createRestPose();
    hold(rest, 0, 8000, 0);
    expect(hold(rest, 3_600_000, 600, 8).head.yawDeg).toBeGreaterThan(7.5);
  });
});

describe('eyes that cannot be seen', () => {
  it('stay unknown', () => {
    const rest = createRestPose();
    expect(hold(rest, 0, 8000, 0, 0, null).eyes).toBeNull();
    expect(hold(rest, 8000, 1000, 0, 0, null).eyes).toBeNull();
  });

  it('do not keep the head’s rest from being learnt', () => {
    const rest = createRestPose();
    expect(hold(rest, 0, 8000, 20, 0, null).head.yawDeg).toBeCloseTo(0, 1);
  });

  it('look straight ahead at rest as far as one knows, once they are seen', () => {
    const rest = createRestPose();
    hold(rest, 0, 8000, 0, 0, null);
    expect(hold(rest, 8000, 200, 0, 0, { yawDeg: 12, pitchDeg: 0 }).eyes?.yawDeg).toBeCloseTo(12);
  });
});

it('a rest that was learnt from a look aside is learnt anew by somebody who faces the camera', () => {
  const rest = createRestPose();
  hold(rest, 0, 8000, 19);
  expect(hold(rest, 8000, 200, 0).head.yawDeg).toBeCloseTo(-19, 0);
  hold(rest, 8200, 20_000, 0);
  expect(hold(rest, 28_200, 200, 0).head.yawDeg).toBeCloseTo(0, 1);
});

it('a rest beside the camera is not given up for somebody who looks away from it', () => {
  const rest = createRestPose();
  hold(rest, 0, 8000, 15);
  expect(hold(rest, 8000, 60_000, 50).head.yawDeg).toBeCloseTo(35, 0);
});
