import { describe, expect, it } from 'vitest';
import { createNoiseFloor, type NoiseFloor } from '../../../lib/voice/noise-floor';

const PER_SECOND = 10;

function follow(floor: NoiseFloor, seconds: number, level: (i: number) => number): number {
  let now = Number.NaN;
  for (let i = 0; i < seconds * PER_SECOND; i += 1) now = floor.follow(level(i));
  return now;
}

describe('noise floor', () => {
  it('is the level of a steady room', () => {
    expect(follow(createNoiseFloor(), 10, () => -60)).toBe(-60);
  });

  it('stays down while somebody types or speaks with pauses', () => {
    expect(follow(createNoiseFloor(), 60, (i) => (i % 10 < 7 ? -30 : -60))).toBe(-60);
  });

  it('does not take ten seconds of music for the room', () => {
    const floor = createNoiseFloor();
    follow(floor, 30, () => -60);
    expect(follow(floor, 10, () => -28)).toBe(-60);
  });

  it('takes rain that does not stop for the room after half a minute', () => {
    const floor = createNoiseFloor();
    follow(floor, 30, () => -60);
    expect(follow(floor, 30, () => -38)).toBe(-38);
  });

  it('is back down soon after the rain has stopped', () => {
    const floor = createNoiseFloor();
    follow(floor, 60, () => -38);
    expect(follow(floor, 8, () => -60)).toBe(-60);
  });
});
