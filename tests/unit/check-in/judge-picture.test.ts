import { describe, expect, it } from 'vitest';
import { isGood, judgeCard, judgeRoom, judgeSelfie } from '../../../lib/check-in/judge-picture';
import type { Box } from '../../../lib/vision/face-box';
import { faceBox, seenFace, seenFrame } from '../../fixtures/seen';

const picture = (
  boxes: readonly Box[],
  change: Parameters<typeof seenFrame>[1] = {},
  detailRatio: number | null = 0.1,
) => ({
  seen: seenFrame(1, { faces: boxes.map((box) => seenFace({ box })), ...change }),
  detailRatio,
});
const MIDDLE = faceBox(0.5, 0.5, 0.45);

describe('a selfie', () => {
  it('is good with one face of a useful size in the middle, in good light', () => {
    const findings = judgeSelfie(picture([MIDDLE]));
    expect(findings).toEqual(['one-face', 'framed', 'light-good', 'sharp']);
    expect(findings.every(isGood)).toBe(true);
  });

  it.each([
    ['no-face', []],
    ['several-faces', [MIDDLE, faceBox(0.85, 0.4, 0.2)]],
    ['too-far', [faceBox(0.5, 0.5, 0.2)]],
    ['too-near', [faceBox(0.5, 0.5, 0.8)]],
    ['off-centre', [faceBox(0.8, 0.5, 0.4)]],
    ['off-centre', [faceBox(0.5, 0.15, 0.4)]],
  ] as const)('says “%s”', (finding, boxes) => {
    expect(judgeSelfie(picture(boxes))).toContain(finding);
    expect(isGood(finding)).toBe(false);
  });

  it('says nothing of focus where there is nothing to tell it from', () => {
    expect(judgeRoom(picture([], {}, null))).toEqual(['nobody', 'light-good']);
  });

  it('says when light or focus will not do', () => {
    expect(judgeSelfie(picture([MIDDLE], { lumaMean: 40 }))).toContain('light-dark');
    expect(judgeSelfie(picture([MIDDLE], { clippedRatio: 0.5 }))).toContain('light-glare');
    expect(judgeSelfie(picture([MIDDLE], {}, 0.02))).toContain('blurred');
  });
});

it('a card is judged by light and focus alone, whoever is on it', () => {
  expect(judgeCard(picture([MIDDLE]))).toEqual(['light-good', 'sharp']);
});

it('a room should have nobody in it', () => {
  expect(judgeRoom(picture([]))).toEqual(['nobody', 'light-good', 'sharp']);
  expect(judgeRoom(picture([faceBox(0.2, 0.3, 0.1)]))).toContain('somebody');
});
