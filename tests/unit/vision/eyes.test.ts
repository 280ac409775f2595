import { describe, expect, it } from 'vitest';
import { eyesOf } from '../../../lib/vision/eyes';
import { faceMesh, type MeshShape } from '../../fixtures/face-mesh';

const ASPECT = 4 / 3;
const look = (shape: Partial<MeshShape>, aspect = ASPECT) => eyesOf(faceMesh(shape, aspect), aspect);

describe('where the eyes look', () => {
  it('is straight ahead with the irises in the middle of the eyes', () => {
    expect(look({})?.yawDeg).toBeCloseTo(0);
    expect(look({})?.pitchDeg).toBeCloseTo(0);
  });

  it('is to the person’s left when the irises move there, and as far to the right when they move back', () => {
    const left = look({ irisAcross: 0.1 });
    expect(left?.yawDeg).toBeGreaterThan(10);
    expect(look({ irisAcross: -0.1 })?.yawDeg).toBeCloseTo(-(left?.yawDeg ?? 0));
    expect(left?.pitchDeg).toBeCloseTo(0);
  });

  it('is down when the irises sink and up when they rise', () => {
    expect(look({ irisBelow: 0.05 })?.pitchDeg).toBeGreaterThan(5);
    expect(look({ irisBelow: -0.05 })?.pitchDeg).toBeLessThan(-5);
  });

  it('goes further the further the irises move, up to what eyes can do', () => {
    const yaws = [0.05, 0.1, 0.2, 0.5, 5].map((irisAcross) => look({ irisAcross })?.yawDeg ?? 0);
    expect(yaws).toEqual([...yaws].sort((a, b) => a - b));
    expect(yaws[1]).toBeGreaterThan(yaws[0] ?? 0);
    expect(yaws.at(-1)).toBe(yaws.at(-2));
    expect(yaws.at(-1)).toBeLessThan(50);
  });

  it('does not depend on how the head is tilted to the shoulder', () => {
    const [upright, tilted] = [0, 30].map((rollDeg) => look({ irisAcross: 0.1, irisBelow: 0.04, rollDeg }));
    expect(tilted?.yawDeg).toBeCloseTo(upright?.yawDeg ?? 99);
    expect(tilted?.pitchDeg).toBeCloseTo(upright?.pitchDeg ?? 99);
  });

  it('does not depend on the shape of the picture', () => {
    const [wide, square] = [16 / 9, 1].map((aspect) => look({ irisAcross: 0.1, irisBelow: 0.04 }, aspect));
    expect(wide?.yawDeg).toBeCloseTo(square?.yawDeg ?? 99);
    expect(wide?.pitchDeg).toBeCloseTo(square?.pitchDeg ?? 99);
  });
});

describe('eyes that cannot be told from', () => {
  it('are closed ones, both or one of them', () => {
    expect(look({ lidsOpen: [0.02, 0.02] })).toBeNull();
    expect(look({ lidsOpen: [0.3, 0.02] })).toBeNull();
    expect(look({ lidsOpen: [0.02, 0.3] })).toBeNull();
  });

  it('are those of a mesh without irises', () => {
    expect(eyesOf(faceMesh().slice(0, 468), ASPECT)).toBeNull();
    expect(eyesOf([], ASPECT)).toBeNull();
  });

  it('are those without a width', () => {
    expect(eyesOf(Array(478).fill({ x: 0.5, y: 0.5 }), ASPECT)).toBeNull();
  });
});
