import { describe, expect, it } from 'vitest';
import {
  areaOf,
  type Box,
  boxAround,
  centreOf,
  cutRatio,
  heightOf,
  overlapRatio,
  sharedRatio,
} from '../../../lib/vision/face-box';

const box = (left: number, top: number, size: number): Box => ({ left, top, right: left + size, bottom: top + size });

describe('a box around points', () => {
  it('is the smallest that holds all of them', () => {
    const points = [
      { x: 0.2, y: 0.6 },
      { x: 0.5, y: 0.3 },
      { x: 0.4, y: 0.9 },
    ];
    expect(boxAround(points)).toEqual({ left: 0.2, top: 0.3, right: 0.5, bottom: 0.9 });
  });

  it('reaches beyond the picture where points do', () => {
    expect(
      boxAround([
        { x: -0.2, y: 0.5 },
        { x: 0.3, y: 1.4 },
      ]),
    ).toEqual({ left: -0.2, top: 0.5, right: 0.3, bottom: 1.4 });
  });

  it('is empty without points', () => {
    expect(areaOf(boxAround([]))).toBe(0);
  });
});

describe('the part that two boxes share', () => {
  it('is measured against the smaller box, or against both together', () => {
    const [large, within] = [box(0, 0, 0.4), box(0.1, 0.1, 0.1)];
    expect(overlapRatio(large, within)).toBeCloseTo(1);
    expect(sharedRatio(large, within)).toBeCloseTo(0.01 / 0.16);
  });

  it('is everything of the same box, and nothing of boxes apart', () => {
    expect(sharedRatio(box(0.2, 0.2, 0.3), box(0.2, 0.2, 0.3))).toBeCloseTo(1);
    expect(sharedRatio(box(0, 0, 0.2), box(0.5, 0, 0.2))).toBe(0);
    expect(sharedRatio(box(0, 0, 0), box(0, 0, 0))).toBe(0);
  });
});

describe('a face at the edge of the picture', () => {
  it('is cut by as much as lies beyond it', () => {
    expect(cutRatio(box(0.2, 0.2, 0.4))).toBeCloseTo(0);
    expect(cutRatio(box(-0.1, 0.2, 0.4))).toBeCloseTo(0.25);
    expect(cutRatio(box(0.8, 0.8, 0.4))).toBeCloseTo(0.75);
  });

  it('is cut altogether when it is outside, and not at all when it is nothing', () => {
    expect(cutRatio(box(1.2, 0.2, 0.4))).toBe(1);
    expect(cutRatio(box(0.2, 0.2, 0))).toBe(0);
  });
});

it('has a centre and a height, which is never below nothing', () => {
  expect(centreOf(box(0.2, 0.4, 0.2))).toEqual({ x: expect.closeTo(0.3), y: expect.closeTo(0.5) });
  expect(heightOf(box(0.2, 0.4, 0.2))).toBeCloseTo(0.2);
  expect(heightOf(boxAround([]))).toBe(0);
});
