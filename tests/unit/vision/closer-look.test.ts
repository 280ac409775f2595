import { describe, expect, it } from 'vitest';
import { type CloserLook, createCloserLook, type Part } from '../../../lib/vision/closer-look';
import type { SeenFace } from '../../../lib/vision/seen';
import { faceBox, seenFace } from '../../fixtures/seen';

const FRAME_MS = 125;
const USER = seenFace();
const FAR = seenFace({ box: faceBox(0.9, 0.3, 0.08) });

interface Look {
  readonly atMs: number;
  readonly part: Part;
}

/** Frames in which the user is found; `far` is what a closer look would find. Says what was looked at, and what was seen. */
function watch(
  closer: CloserLook,
  fromMs: number,
  toMs: number,
  far: (atMs: number) => readonly SeenFace[] = () => [],
  whole: readonly SeenFace[] = [USER],
) {
  const looks: Look[] = [];
  const seen: (readonly SeenFace[])[] = [];
  for (let atMs = fromMs; atMs < toMs; atMs += FRAME_MS) {
    const look = (part: Part) => {
      looks.push({ atMs, part });
      return far(atMs).filter(({ box }) => box.left >= part.left && box.right <= part.left + part.width);
    };
    seen.push(closer.follow(whole, atMs, look));
  }
  return { looks, seen };
}

describe('a closer look', () => {
  it('is taken at one part at a time, and at all of the picture within two seconds', () => {
    const { looks } = watch(createCloserLook(), 0, 20_000);
    for (let fromMs = 0; fromMs < 18_000; fromMs += 1000) {
      const parts = looks.filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + 2000).map(({ part }) => part);
      expect(Math.min(...parts.map(({ left }) => left))).toBe(0);
      expect(Math.max(...parts.map(({ left, width }) => left + width))).toBe(1);
    }
    expect(new Set(looks.map(({ atMs }) => atMs)).size).toBe(looks.length);
  });

  it('is not taken in every frame: it costs as much as the frame', () => {
    const { looks, seen } = watch(createCloserLook(), 0, 20_000);
    expect(looks.length).toBeLessThan(seen.length / 3);
  });

  it('is not taken where nobody is: a pattern on the wall would become somebody', () => {
    const { looks, seen } = watch(createCloserLook(), 0, 5000, () => [FAR], []);
    expect(looks).toEqual([]);
    expect(seen.at(-1)).toEqual([]);
  });
});

describe('somebody who is too far away to be found in the whole picture', () => {
  it('is seen within two seconds, and in every frame from then on', () => {
    const { seen } = watch(createCloserLook(), 0, 10_000, () => [FAR]);
    const firstMs = seen.findIndex((faces) => faces.includes(FAR)) * FRAME_MS;
    expect(firstMs).toBeLessThan(2000);
    for (const faces of seen.slice(firstMs / FRAME_MS)) expect(faces).toEqual([USER, FAR]);
  });

  it('is gone soon after they went', () => {
    const { seen } = watch(createCloserLook(), 0, 10_000, (atMs) => (atMs < 5000 ? [FAR] : []));
    expect(seen[4875 / FRAME_MS]).toEqual([USER, FAR]);
    for (const faces of seen.slice(6500 / FRAME_MS)) expect(faces).toEqual([USER]);
  });

  it('is looked for more often where they have been found', () => {
    const alone = watch(createCloserLook(), 0, 10_000).looks.length;
    expect(watch(createCloserLook(), 0, 10_000, () => [FAR]).looks.length).toBeGreaterThan(alone);
  });

  it('is one person, though both looks and the whole picture find them', () => {
    const between = seenFace({ box: faceBox(0.3, 0.2, 0.08) });
    const { seen } = watch(createCloserLook(), 0, 5000, () => [between], [USER, between]);
    for (const faces of seen) expect(faces).toHaveLength(2);
  });

  it('is not the user, seen from closer', () => {
    const { seen } = watch(createCloserLook(), 0, 5000, () => [seenFace({ box: faceBox(0.5, 0.51, 0.44) })]);
    for (const faces of seen) expect(faces).toEqual([USER]);
  });
});
