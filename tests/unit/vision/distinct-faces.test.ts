import { describe, expect, it } from 'vitest';
import { distinctFaces } from '../../../lib/vision/distinct-faces';
import { type Box, boxAround, overlapRatio } from '../../../lib/vision/face-box';

const box = (left: number, top: number, size: number): Box => ({ left, top, right: left + size, bottom: top + size });

describe('distinct faces', () => {
  it('counts a face that was found twice once', () => {
    expect(distinctFaces([box(0.3, 0.3, 0.2), box(0.32, 0.31, 0.2)])).toEqual([0]);
  });

  it('counts a small duplicate inside a large face once, and keeps the large one', () => {
    expect(distinctFaces([box(0.4, 0.4, 0.1), box(0.3, 0.3, 0.3)])).toEqual([1]);
  });

  it('counts two people side by side twice, even when their boxes touch', () => {
    expect(distinctFaces([box(0.1, 0.3, 0.25), box(0.32, 0.3, 0.2)])).toEqual([0, 1]);
  });

  it('puts the largest face first', () => {
    expect(distinctFaces([box(0.7, 0.2, 0.1), box(0.2, 0.3, 0.3)])).toEqual([1, 0]);
  });

  it('ignores boxes without an area, and counts nobody in nothing', () => {
    expect(distinctFaces([boxAround([]), box(0.2, 0.2, 0)])).toEqual([]);
    expect(distinctFaces([])).toEqual([]);
  });
});

describe('overlap', () => {
  it('is the share of the smaller box', () => {
    expect(overlapRatio(box(0, 0, 0.4), box(0.1, 0.1, 0.1))).toBeCloseTo(1);
    expect(overlapRatio(box(0, 0, 0.2), box(0.1, 0, 0.2))).toBeCloseTo(0.5);
    expect(overlapRatio(box(0, 0, 0.1), box(0.5, 0.5, 0.1))).toBe(0);
  });
});
