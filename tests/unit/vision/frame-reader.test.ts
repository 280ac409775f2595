import { describe, expect, it } from 'vitest';
import type { FaceObservation, PictureObservation } from '../../../lib/observations';
import { createFrameReader, type FrameReader } from '../../../lib/vision/frame-reader';
import type { Seen, SeenFace } from '../../../lib/vision/seen';
import { openingOnce, speaking } from '../../fixtures/mouth-motion';
import { faceBox, headAt, seenFace, seenFrame } from '../../fixtures/seen';

const FRAME_MS = 125;
const LEARNT_MS = 10_000;

type Told = Omit<FaceObservation, 'kind' | 'atMs' | 'speechRatio'> & Omit<PictureObservation, 'kind' | 'atMs'>;

/** Shows the reader a scene for a while; returns what it told of each frame. */
function show(reader: FrameReader, fromMs: number, toMs: number, scene: (atMs: number) => Partial<Seen>): Told[] {
  const told: Told[] = [];
  for (let atMs = fromMs; atMs < toMs; atMs += FRAME_MS) {
    // The placing in time is not the reader's.
    told.push(Object.assign({}, ...reader.read(seenFrame(atMs, scene(atMs)), atMs)) as Told);
  }
  return told;
}

const last = (told: readonly Told[]): Told => told.at(-1) ?? expect.unreachable('Nothing was shown.');
const one = (change: Partial<SeenFace> = {}) => ({ faces: [seenFace(change)] });
const EMPTY_CHAIR = { faces: [], personRatio: 0 };

/** A reader that has seen somebody sit with this pose for a while. */
function readerAtRest(change: Partial<SeenFace> = {}): FrameReader {
  const reader = createFrameReader();
  show(reader, 0, LEARNT_MS, () => one(change));
  return reader;
}

describe('a frame', () => {
  it('is told as a picture and as what it shows of people', () => {
    const facts = createFrameReader().read(seenFrame(1, { lumaMean: 90, clippedRatio: 0.2 }), 0);
    expect(facts).toMatchObject([
      { kind: 'picture', lumaMean: 90, lumaSpread: 45, clippedRatio: 0.2, changedRatio: 0.4, repeatedRatio: 0 },
      { kind: 'face', faces: 1, personRatio: null, faceHeightRatio: expect.closeTo(0.45), faceCutRatio: 0 },
    ]);
  });

  it('that has been shown before is a repeated one', () => {
    const reader = createFrameReader();
    const looped = (atMs: number) => ({ fingerprint: atMs % 5000 });
    expect(last(show(reader, 0, 4000, looped)).repeatedRatio).toBe(0);
    expect(last(show(reader, 4000, 12_000, looped)).repeatedRatio).toBe(1);
  });

  it('is new when the camera has been opened again since it was shown', () => {
    const reader = createFrameReader();
    const begunAnew = (fromMs: number) => (atMs: number) => ({ fingerprint: atMs - fromMs });
    show(reader, 0, 8000, begunAnew(0));
    reader.cameraOpened();
    expect(last(show(reader, 10_000, 16_000, begunAnew(10_000))).repeatedRatio).toBe(0);
  });
});

describe('where somebody looks', () => {
  it('is told relative to how they sit', () => {
    const reader = readerAtRest({ pose: headAt(15, -10) });
    expect(last(show(reader, LEARNT_MS, LEARNT_MS + 500, () => one({ pose: headAt(50, -10) })))).toMatchObject({
      yawDeg: expect.closeTo(35, 0),
      pitchDeg: expect.closeTo(0, 0),
      lookYawDeg: expect.closeTo(35, 0),
      lookPitchDeg: expect.closeTo(0, 0),
    });
  });

  it('is where the eyes go, while the head stays', () => {
    const aside = () => one({ eyes: { yawDeg: 25, pitchDeg: 0 } });
    expect(last(show(readerAtRest(), LEARNT_MS, LEARNT_MS + 1000, aside))).toMatchObject({
      yawDeg: expect.closeTo(0),
      lookYawDeg: expect.closeTo(25),
    });
  });

  it('is the head’s alone while the eyes are closed, or too small to be seen well', () => {
    const closed = () => one({ pose: headAt(20), eyes: null });
    const far = () => one({ pose: headAt(20), eyes: { yawDeg: 25, pitchDeg: 0 }, box: faceBox(0.5, 0.5, 0.12) });
    for (const scene of [closed, far]) {
      const { lookYawDeg, yawDeg } = last(show(readerAtRest(), LEARNT_MS, LEARNT_MS + 1000, scene));
      expect(lookYawDeg).toBeCloseTo(yawDeg ?? 99);
      expect(lookYawDeg).toBeCloseTo(20, 0);
    }
  });

  it('is not elsewhere because an iris slips for one frame', () => {
    const slipping = (atMs: number) => one({ eyes: { yawDeg: atMs === LEARNT_MS + 500 ? 35 : 0, pitchDeg: 0 } });
    for (const { lookYawDeg } of show(readerAtRest(), LEARNT_MS, LEARNT_MS + 2000, slipping)) {
      expect(lookYawDeg).toBeCloseTo(0);
    }
  });

  it('cannot be told of a face without a pose', () => {
    const { lookYawDeg, lookPitchDeg, yawDeg, pitchDeg, faces } = last(
      show(readerAtRest(), LEARNT_MS, LEARNT_MS + 500, () => one({ pose: null })),
    );
    expect({ lookYawDeg, lookPitchDeg, yawDeg, pitchDeg }).toEqual({
      lookYawDeg: null,
      lookPitchDeg: null,
      yawDeg: null,
      pitchDeg: null,
    });
    expect(faces).toBe(1);
  });
});

describe('a rest pose', () => {
  const turned = () => one({ pose: headAt(-20) });

  it('is kept through a glance at something else and a short absence', () => {
    const reader = readerAtRest({ pose: headAt(15) });
    show(reader, LEARNT_MS, LEARNT_MS + 3000, () => EMPTY_CHAIR);
    const { yawDeg } = last(show(reader, LEARNT_MS + 3000, LEARNT_MS + 3500, turned));
    expect(yawDeg).toBeCloseTo(-35, 0);
  });

  it('is void after a cut: whoever is there now sits in their own way', () => {
    const reader = readerAtRest({ pose: headAt(15) });
    show(reader, LEARNT_MS, LEARNT_MS + 1, () => ({ ...turned(), cutRatio: 0.9 }));
    const told = show(reader, LEARNT_MS + FRAME_MS, LEARNT_MS + 12_000, turned);
    expect(Math.max(...told.map(({ yawDeg }) => Math.abs(yawDeg ?? 99)))).toBeLessThan(15);
    expect(last(told).yawDeg).toBeCloseTo(0, 0);
  });

  it('is void after a cut between two pictures that are much alike, if the face is elsewhere', () => {
    const other = { ...turned().faces[0], box: faceBox(0.5, 0.5, 0.65) };
    for (const foundAfterMs of [0, 500]) {
      const reader = readerAtRest({ pose: headAt(15) });
      const told = show(reader, LEARNT_MS, LEARNT_MS + 12_000, (atMs) => ({
        faces: atMs < LEARNT_MS + foundAfterMs ? [] : [seenFace(other)],
        cutRatio: atMs === LEARNT_MS ? 0.35 : 0.01,
      }));
      expect(last(told).yawDeg).toBeCloseTo(0, 0);
    }
  });

  it('is not void because the light changes on a face that stays', () => {
    const reader = readerAtRest({ pose: headAt(15) });
    const told = show(reader, LEARNT_MS, LEARNT_MS + 12_000, () => ({ ...turned(), cutRatio: 0.35 }));
    expect(last(told).yawDeg).toBeCloseTo(-35, 0);
  });

  it('is void after a long absence', () => {
    const reader = readerAtRest({ pose: headAt(15) });
    show(reader, LEARNT_MS, LEARNT_MS + 10_000, () => EMPTY_CHAIR);
    expect(last(show(reader, LEARNT_MS + 10_000, LEARNT_MS + 22_000, turned)).yawDeg).toBeCloseTo(0, 0);
  });

  it('is not void because somebody moves', () => {
    const reader = readerAtRest({ pose: headAt(15) });
    const told = show(reader, LEARNT_MS, LEARNT_MS + 12_000, () => ({ ...turned(), cutRatio: 0.2 }));
    expect(last(told).yawDeg).toBeCloseTo(-35, 0);
  });
});

describe('the mouth', () => {
  const talking = speaking(1);

  it('moves when its owner speaks', () => {
    const told = show(readerAtRest(), LEARNT_MS, LEARNT_MS + 4000, (atMs) => one({ mouthOpenRatio: talking(atMs) }));
    expect(last(told).lipMotionPerS).toBeGreaterThan(0.03);
  });

  it.each<[string, Partial<SeenFace>]>([
    ['a face turned far away', { pose: headAt(75) }],
    ['a face half out of the picture', { box: faceBox(0.5, 1, 0.45) }],
    ['a face whose direction cannot be told', { pose: null }],
  ])('of %s is not told from', (_, change) => {
    const hidden = (atMs: number) => one({ ...change, mouthOpenRatio: talking(atMs) });
    for (const { mouthOpenRatio, lipMotionPerS } of show(readerAtRest(), LEARNT_MS, LEARNT_MS + 2000, hidden)) {
      expect({ mouthOpenRatio, lipMotionPerS }).toEqual({ mouthOpenRatio: null, lipMotionPerS: null });
    }
  });

  it('of another person after a cut is not compared with the one before', () => {
    const reader = readerAtRest({ mouthOpenRatio: 0.3 });
    const told = show(reader, LEARNT_MS, LEARNT_MS + 1500, (atMs) => ({
      ...one({ mouthOpenRatio: 0.01 }),
      cutRatio: atMs === LEARNT_MS ? 0.9 : 0.02,
    }));
    for (const { lipMotionPerS } of told) expect(lipMotionPerS ?? 0).toBe(0);
  });

  it('is not seen while the face is half hidden and its size guessed anew from frame to frame', () => {
    const guessed = (atMs: number) => {
      const height = (atMs / FRAME_MS) % 2 === 0 ? 0.3 : 0.35;
      return one({ box: faceBox(0.5, 0.5, height), mouthOpenRatio: height - 0.25 });
    };
    const told = show(readerAtRest(), LEARNT_MS, LEARNT_MS + 4000, guessed);
    expect(told.slice(8).map(({ lipMotionPerS }) => lipMotionPerS)).toEqual(told.slice(8).map(() => null));
  });

  it('that yawns moves and comes to rest', () => {
    const yawn = openingOnce(0.3, LEARNT_MS, { openMs: 1500, holdMs: 3000, closeMs: 1000 });
    const told = show(readerAtRest(), LEARNT_MS, LEARNT_MS + 4500, (atMs) => one({ mouthOpenRatio: yawn(atMs) }));
    expect(Math.max(...told.map(({ lipMotionPerS }) => lipMotionPerS ?? 0))).toBeGreaterThan(0.1);
    expect(last(told).lipMotionPerS).toBeLessThan(0.02);
  });
});

describe('people', () => {
  it('are counted by their faces, and the largest is the one that is told about', () => {
    const visitor = seenFace({ box: faceBox(0.2, 0.4, 0.2), pose: headAt(60) });
    const told = last(show(readerAtRest(), LEARNT_MS, LEARNT_MS + 500, () => ({ faces: [seenFace(), visitor] })));
    expect(told).toMatchObject({ faces: 2, yawDeg: expect.closeTo(0), faceHeightRatio: expect.closeTo(0.45) });
  });

  it('are not pictures of faces on the wall, once these are known', () => {
    const poster = seenFace({ box: faceBox(0.8, 0.3, 0.2) });
    const reader = createFrameReader();
    const first = last(show(reader, 0, 5000, () => ({ faces: [seenFace(), poster] })));
    const later = last(show(reader, 5000, 40_000, () => ({ faces: [seenFace(), poster] })));
    expect([first.faces, later.faces]).toEqual([2, 1]);
    const gone = last(show(reader, 40_000, 42_000, () => ({ faces: [poster] })));
    expect(gone).toMatchObject({
      faces: 0,
      yawDeg: null,
      lookYawDeg: null,
      lipMotionPerS: null,
      faceHeightRatio: null,
    });
  });

  it('without a face are told by how much of the picture they cover, without the flicker of their outline', () => {
    const flickering = (atMs: number) => ({ faces: [], personRatio: atMs === LEARNT_MS + 1000 ? 0 : 0.3 });
    const told = show(readerAtRest(), LEARNT_MS, LEARNT_MS + 2000, flickering);
    expect(new Set(told.map(({ personRatio }) => personRatio))).toEqual(new Set([0.3]));
    expect(last(told).faces).toBe(0);
  });

  it('who show their face are not measured otherwise', () => {
    const reader = readerAtRest();
    show(reader, LEARNT_MS, LEARNT_MS + 500, () => ({ faces: [], personRatio: 0.3 }));
    expect(last(show(reader, LEARNT_MS + 500, LEARNT_MS + 1000, () => one())).personRatio).toBeNull();
  });
});
