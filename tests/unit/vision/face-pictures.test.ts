import { describe, expect, it } from 'vitest';
import { createFacePictures, type FacePictures } from '../../../lib/vision/face-pictures';
import type { SeenFace } from '../../../lib/vision/seen';
import { seededRandom } from '../../../scripts/actor/random.js';
import { faceBox, headAt, seenFace } from '../../fixtures/seen';

const FRAME_MS = 200;
const USER = seenFace();

/** Landmarks of a picture move a little with the sensor's noise. */
function poster(atMs: number): SeenFace {
  const noise = seededRandom(atMs + 1);
  const slip = (size: number) => (noise() - 0.5) * size;
  return seenFace({
    box: faceBox(0.8 + slip(0.003), 0.3 + slip(0.003), 0.2),
    pose: headAt(10 + slip(2), slip(2)),
  });
}

/** Somebody who sits behind and reads: never quite still. */
function reader(atMs: number): SeenFace {
  return seenFace({
    box: faceBox(0.8 + 0.01 * Math.sin(atMs / 3000), 0.3, 0.2),
    pose: headAt(10 + 5 * Math.sin(atMs / 4000), 0),
  });
}

/** How many people are seen, frame by frame. */
function counts(pictures: FacePictures, fromMs: number, toMs: number, scene: (atMs: number) => readonly SeenFace[]) {
  const found: number[] = [];
  for (let atMs = fromMs; atMs < toMs; atMs += FRAME_MS) found.push(pictures.people(scene(atMs), atMs).length);
  return found;
}

describe('a picture of a face', () => {
  it('is a second person for as long as it could be one, and nobody from then on', () => {
    const seen = counts(createFacePictures(), 0, 120_000, (atMs) => [USER, poster(atMs)]);
    const nobodyFrom = seen.indexOf(1) * FRAME_MS;
    expect(nobodyFrom).toBeGreaterThan(15_000);
    expect(nobodyFrom).toBeLessThan(25_000);
    expect(new Set(seen.slice(seen.indexOf(1)))).toEqual(new Set([1]));
  });

  it('that is known is nobody also while it is alone in view', () => {
    const pictures = createFacePictures();
    counts(pictures, 0, 30_000, (atMs) => [USER, poster(atMs)]);
    expect(pictures.people([poster(30_000)], 30_000)).toEqual([]);
  });

  it('that is known stays known though somebody stands before it for a while', () => {
    const pictures = createFacePictures();
    counts(pictures, 0, 30_000, (atMs) => [USER, poster(atMs)]);
    counts(pictures, 30_000, 90_000, () => [USER]);
    expect(pictures.people([USER, poster(90_000)], 90_000)).toEqual([USER]);
  });

  it('is found out although it is not found in every frame', () => {
    const pictures = createFacePictures();
    const seen = counts(pictures, 0, 40_000, (atMs) => (atMs % 1000 === 0 ? [USER, poster(atMs)] : [USER]));
    expect(new Set(seen.slice(-25))).toEqual(new Set([1]));
  });

  it('makes nobody else a picture', () => {
    const pictures = createFacePictures();
    counts(pictures, 0, 30_000, (atMs) => [USER, poster(atMs)]);
    const visitor = seenFace({ box: faceBox(0.2, 0.4, 0.25) });
    expect(pictures.people([USER, visitor, poster(30_000)], 30_000)).toEqual([USER, visitor]);
  });

  it('is not the only one that can be on a wall', () => {
    const second = seenFace({ box: faceBox(0.15, 0.25, 0.15), pose: headAt(-5) });
    const seen = counts(createFacePictures(), 0, 40_000, (atMs) => [USER, poster(atMs), second]);
    expect([seen[0], seen.at(-1)]).toEqual([3, 1]);
  });
});

describe('a person', () => {
  it('who sits behind and reads is never taken for a picture', () => {
    expect(new Set(counts(createFacePictures(), 0, 120_000, (atMs) => [USER, reader(atMs)]))).toEqual(new Set([2]));
  });

  it('who is alone is never taken for a picture, however still they sit', () => {
    expect(new Set(counts(createFacePictures(), 0, 120_000, () => [USER]))).toEqual(new Set([1]));
  });

  it('who was behind somebody for a moment is not taken for a picture, however still they sit afterwards', () => {
    const pictures = createFacePictures();
    const before = seenFace({ box: faceBox(0.2, 0.5, 0.6) });
    counts(pictures, 0, 4000, () => [before, USER]);
    expect(new Set(counts(pictures, 4000, 120_000, () => [USER]))).toEqual(new Set([1]));
    expect(pictures.people([before, USER], 120_000)).toHaveLength(2);
  });

  it('who comes and goes is not taken for a picture by coming back to the same place', () => {
    const pictures = createFacePictures();
    const visits = (atMs: number) => (atMs % 10_000 < 5000 ? [USER, poster(atMs)] : [USER]);
    const seen = counts(pictures, 0, 60_000, visits);
    expect(seen.filter((_, frame) => (frame * FRAME_MS) % 10_000 < 5000).every((faces) => faces === 2)).toBe(true);
  });

  it('who walks through the room leaves no picture behind', () => {
    const walking = (atMs: number) => [USER, seenFace({ box: faceBox((atMs / 10_000) % 1, 0.3, 0.2) })];
    expect(new Set(counts(createFacePictures(), 0, 60_000, walking))).toEqual(new Set([2]));
  });
});
