import { describe, expect, it } from 'vitest';
import { lookDirection } from '../../../lib/vision/look-direction';

const look = (headYaw: number, eyesYaw: number | null) =>
  lookDirection({
    head: { yawDeg: headYaw, pitchDeg: 0 },
    eyes: eyesYaw === null ? null : { yawDeg: eyesYaw, pitchDeg: 0 },
  }).yawDeg;

describe('where somebody looks', () => {
  it('is where head and eyes go together', () => {
    expect(look(20, 15)).toBe(35);
    expect(look(-20, -15)).toBe(-35);
    expect(look(0, 20)).toBe(20);
  });

  it('is where the head points if the eyes cannot be seen', () => {
    expect(look(35, null)).toBe(35);
  });

  it('is at the screen when the eyes stay there while the head turns a little', () => {
    expect(look(12, -12)).toBe(0);
    expect(look(-12, 12)).toBe(0);
  });

  it('is away when the head is turned far, wherever the eyes seem to go', () => {
    for (const side of [1, -1]) {
      const lookDeg = side * look(side * 50, side * -35);
      expect(lookDeg).toBeGreaterThan(30);
      expect(lookDeg).toBeLessThan(50);
    }
  });

  it('does not jump as the eyes turn back further and further', () => {
    for (let eyesDeg = 0; eyesDeg > -40; eyesDeg -= 1) {
      expect(Math.abs(look(30, eyesDeg) - look(30, eyesDeg - 1))).toBeLessThanOrEqual(1);
    }
  });

  it('is judged up and down as it is to the sides', () => {
    const down = lookDirection({ head: { yawDeg: 5, pitchDeg: 20 }, eyes: { yawDeg: 0, pitchDeg: 8 } });
    expect(down).toEqual({ yawDeg: 5, pitchDeg: 28 });
  });
});
