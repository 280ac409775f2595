import { describe, expect, it } from 'vitest';
import { createRepeatedPictures } from '../../../lib/vision/repeated-pictures';

/** Share of repeats, frame by frame; `fingerprint` of the picture shown at a time. */
function shares(fingerprint: (atMs: number) => number, forMs: number, frameMs = 125): number[] {
  const repeats = createRepeatedPictures();
  return Array.from({ length: forMs / frameMs }, (_, frame) =>
    repeats.follow(fingerprint(frame * frameMs), frame * frameMs),
  );
}

/** A recording of 30 frames a second; a frame is shown for 33 ms. */
const recording = (lengthMs: number) => (atMs: number) => Math.floor((atMs % lengthMs) / 33.3);
const live = (atMs: number) => atMs;

describe('repeated pictures', () => {
  it('are none in front of a live camera', () => {
    expect(Math.max(...shares(live, 600_000))).toBe(0);
  });

  it('are more and more once a recording comes round', () => {
    const seen = shares(recording(10_000), 40_000);
    expect(Math.max(...seen.slice(0, 80))).toBe(0);
    expect(Math.min(...seen.slice(-80))).toBeGreaterThan(0.5);
  });

  it('are found though only some frames of the recording are looked at a second time', () => {
    // 333 ms against a length that is no multiple of it: each round other frames are looked at.
    const seen = shares(recording(10_100), 120_000, 333);
    expect(seen.slice(-20).reduce((sum, share) => sum + share, 0) / 20).toBeGreaterThan(0.1);
  });

  it('are found in a recording of four minutes', () => {
    expect(shares(recording(240_000), 300_000).at(-1)).toBeGreaterThan(0.5);
  });

  it('are not what a slow camera delivers twice in a row', () => {
    expect(Math.max(...shares((atMs) => Math.floor(atMs / 500), 60_000))).toBe(0);
  });

  it('are forgotten when a live picture is back', () => {
    const seen = shares((atMs) => (atMs < 30_000 ? recording(5000)(atMs) : atMs), 40_000);
    expect(seen[239]).toBeGreaterThan(0.5);
    expect(seen.at(-1)).toBe(0);
  });

  it('are not a picture that was shown once before, minutes ago', () => {
    const repeats = createRepeatedPictures();
    repeats.follow(1, 0);
    for (let atMs = 1000; atMs < 60_000; atMs += 1000) repeats.follow(1 + atMs, atMs);
    expect(repeats.follow(1, 60_000)).toBeLessThan(0.1);
  });
});
