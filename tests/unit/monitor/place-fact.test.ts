import { describe, expect, it } from 'vitest';
import { createPlacer } from '../../../lib/monitor/place-fact';
import type { FaceObservation, VoiceObservation } from '../../../lib/observations';
import { faceAt, voiceAt } from '../../fixtures/observed';

const START = 1_000_000;
type Placer = ReturnType<typeof createPlacer>;

/** What cameras and microphones tell: the placer adds the rest. */
function seen(place: Placer, atMs: number, lipMotionPerS: number | null) {
  const { atMs: _, speechRatio: __, ...fact } = faceAt(atMs, { lipMotionPerS });
  return place(fact, START + atMs) as FaceObservation;
}

function heard(place: Placer, atMs: number, speechRatio: number) {
  const { atMs: _, speechForMs: __, lipMotionPerS: ___, ...fact } = voiceAt(atMs, { speechRatio });
  return place(fact, START + atMs) as VoiceObservation;
}

describe('time', () => {
  it('counts from the first frame, and what was known before is put at the beginning', () => {
    const place = createPlacer(10_000);
    expect(place({ kind: 'focus', on: 'exam' }, 12_500)).toEqual({ kind: 'focus', on: 'exam', atMs: 2500 });
    const camera = { kind: 'camera', state: 'live', virtual: false } as const;
    expect(place(camera, 9000)).toEqual({ ...camera, atMs: 0 });
  });
});

it('remembers full screen when a page that is loaded anew does not', () => {
  const place = createPlacer(0);
  expect(place({ kind: 'fullscreen', active: false, entered: false }, 1)).toMatchObject({ entered: false });
  expect(place({ kind: 'fullscreen', active: true, entered: true }, 2)).toMatchObject({ entered: true });
  expect(place({ kind: 'fullscreen', active: false, entered: false }, 3)).toMatchObject({
    active: false,
    entered: true,
  });
});

describe('what a face is told beside', () => {
  it('is the most speech of the last moments, for lips and voice are not quite at a time', () => {
    const place = createPlacer(START);
    heard(place, 0, 0.9);
    heard(place, 100, 0.1);
    expect(seen(place, 1500, 0.1).speechRatio).toBe(0.9);
  });

  it('is no speech that is over', () => {
    const place = createPlacer(START);
    for (let atMs = 0; atMs <= 5000; atMs += 100) heard(place, atMs, atMs === 0 ? 0.9 : 0.1);
    expect(seen(place, 5000, 0.1).speechRatio).toBe(0.1);
  });

  it('is unknown without a microphone, and when it has fallen silent', () => {
    const place = createPlacer(START);
    expect(seen(place, 0, 0.1).speechRatio).toBeNull();
    heard(place, 100, 0.9);
    expect(seen(place, 10_000, 0.1).speechRatio).toBeNull();
  });
});

describe('what a voice is told beside', () => {
  it('is the most that the lips have moved in the last moments', () => {
    const place = createPlacer(START);
    seen(place, 0, 0.2);
    seen(place, 300, 0.01);
    expect(heard(place, 1000, 0.9).lipMotionPerS).toBe(0.2);
    seen(place, 4000, 0.01);
    expect(heard(place, 4100, 0.9).lipMotionPerS).toBe(0.01);
  });

  it('is unknown where no mouth has been seen', () => {
    const place = createPlacer(START);
    expect(heard(place, 0, 0.9).lipMotionPerS).toBeNull();
    seen(place, 100, null);
    expect(heard(place, 200, 0.9).lipMotionPerS).toBeNull();
  });

  it('stands for 3 s after the mouth was last seen, and is unknown then', () => {
    const place = createPlacer(START);
    seen(place, 100, 0.2);
    for (let atMs = 300; atMs <= 4000; atMs += 200) seen(place, atMs, null);
    expect(heard(place, 3000, 0.9).lipMotionPerS).toBe(0.2);
    expect(heard(place, 3200, 0.9).lipMotionPerS).toBeNull();
  });

  it('is unknown when no frames come any more', () => {
    const place = createPlacer(START);
    seen(place, 0, 0.2);
    expect(heard(place, 5000, 0.9).lipMotionPerS).toBeNull();
  });

  it('is for how long it has been speaking', () => {
    const place = createPlacer(START);
    const runs = [0, 100, 200, 300].map((atMs) => heard(place, atMs, 0.9).speechForMs);
    expect(runs).toEqual([0, 100, 200, 300]);
  });
});

it('sessions know nothing of each other', () => {
  const first = createPlacer(START);
  heard(first, 0, 0.9);
  expect(seen(createPlacer(START), 100, 0.1).speechRatio).toBeNull();
});
