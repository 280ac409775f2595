import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonRatio } from '../../lib/vision/person-ratio';
import { decodeWav } from '../../scripts/actor/wav.mjs';
import { type DrawnFace, FACE_WIDTH_PX, irisShiftPx, PICTURE, placesOf } from '../fixtures/drawn-face';
import { askWorker, type ModelsExtension, openModelsExtension } from '../fixtures/models-extension/open';

let extension: ModelsExtension;
beforeAll(async () => {
  extension = await openModelsExtension();
});
afterAll(() => extension.close());

describe('the face landmarker', () => {
  interface Landmark {
    readonly x: number;
    readonly y: number;
    readonly z: number;
  }
  interface Seen {
    readonly faceLandmarks: readonly (readonly Landmark[])[];
    readonly matrices: readonly (readonly number[])[];
  }

  const straight: DrawnFace = { yawDeg: 0, mouthGapRatio: 0, gazeRatio: 0 };
  const yawsDeg = [-25, -12, 0, 12, 25];
  const turned = yawsDeg.map((yawDeg) => ({ ...straight, yawDeg }));
  const open: DrawnFace = { ...straight, mouthGapRatio: 0.15 };
  const lookingLeft: DrawnFace = { ...straight, gazeRatio: -1 };
  const lookingRight: DrawnFace = { ...straight, gazeRatio: 1 };

  const seen = new Map<DrawnFace | null, Seen>();
  beforeAll(async () => {
    const faces = [straight, ...turned, open, lookingLeft, lookingRight, null];
    const replies = await askWorker<Seen>(extension.page, '/face-worker.js', faces);
    for (const [index, face] of faces.entries()) seen.set(face, replies[index] ?? { faceLandmarks: [], matrices: [] });
  });

  /** In px of the picture. */
  function place(face: DrawnFace, number: number): Landmark {
    const landmark = seen.get(face)?.faceLandmarks[0]?.[number];
    if (landmark === undefined) throw new Error(`Landmark ${number} was not found.`);
    return { x: landmark.x * PICTURE.width, y: landmark.y * PICTURE.height, z: landmark.z * PICTURE.width };
  }

  it.each(turned)('finds 478 landmarks of one face at a yaw of $yawDeg°', (face) => {
    expect(seen.get(face)?.faceLandmarks.map(({ length }) => length)).toEqual([478]);
  });

  it.each([
    ['leftIris', 468, 0.03],
    ['rightIris', 473, 0.03],
    ['leftMouthCorner', 61, 0.03],
    ['rightMouthCorner', 291, 0.03],
    // A drawing has no relief: how far a turned nose sticks out is the drawing's word against the model's.
    ['noseTip', 4, 0.08],
  ] as const)('finds the %s where it is drawn, at every yaw', (name, number, toleranceRatio) => {
    for (const face of turned) {
      const [found, drawn] = [place(face, number), placesOf(face)[name]];
      expect(Math.hypot(found.x - drawn.x, found.y - drawn.y) / FACE_WIDTH_PX).toBeLessThan(toleranceRatio);
    }
  });

  it.each(turned)('turns its matrix with the head to $yawDeg°', (face) => {
    // The third column is where the face's own forward axis points.
    const [x = Number.NaN, , z = Number.NaN] = seen.get(face)?.matrices[0]?.slice(8) ?? [];
    expect(Math.abs((Math.atan2(x, z) * 180) / Math.PI - face.yawDeg)).toBeLessThan(5);
  });

  it('opens the lips as far as the mouth is drawn open', () => {
    const gapPx = (face: DrawnFace) => place(face, 14).y - place(face, 13).y;
    expect(gapPx(straight)).toBeLessThan(0.02 * FACE_WIDTH_PX);
    expect(gapPx(open)).toBeGreaterThan(0.6 * open.mouthGapRatio * FACE_WIDTH_PX);
    expect(gapPx(open)).toBeLessThan(1.2 * open.mouthGapRatio * FACE_WIDTH_PX);
  });

  it.each([468, 473])('moves iris %i with the drawn gaze, in a head that stays', (iris) => {
    const movedPx = place(lookingRight, iris).x - place(lookingLeft, iris).x;
    const drawnPx = irisShiftPx(lookingRight) - irisShiftPx(lookingLeft);
    expect(movedPx / drawnPx).toBeGreaterThan(0.7);
    expect(movedPx / drawnPx).toBeLessThan(1.3);
    expect(Math.abs(place(lookingRight, 4).x - place(lookingLeft, 4).x)).toBeLessThan(0.2 * drawnPx);
  });

  it.each([
    [468, [33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173]],
    [473, [263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398]],
  ])('puts iris %i as deep as its eyelids are on average', (iris, eyelids) => {
    const depth = eyelids.reduce((sum, number) => sum + place(straight, number).z, 0) / eyelids.length;
    expect(place(straight, iris).z).toBeCloseTo(depth, 3);
  });

  it('sees nobody in an empty room', () => {
    expect(seen.get(null)).toEqual({ faceLandmarks: [], matrices: [], frameMs: expect.any(Number) });
  });
});

describe('the person segmenter', () => {
  interface Segmented {
    readonly masks: number;
    readonly person: PersonRatio;
    readonly middle: number;
    readonly corner: number;
  }

  const sitting: DrawnFace = { yawDeg: 0, mouthGapRatio: 0, gazeRatio: 0 };
  let someone: Segmented | undefined;
  let nobody: Segmented | undefined;
  beforeAll(async () => {
    [someone, nobody] = await askWorker<Segmented>(extension.page, '/person-worker.js', [sitting, null]);
  });

  it('has one mask, which is high where the person is and low where the wall is', () => {
    expect(someone?.masks).toBe(1);
    expect(someone?.middle).toBeGreaterThan(0.9);
    expect(someone?.corner).toBeLessThan(0.1);
  });

  it('finds one body that reaches the bottom edge where somebody is drawn', () => {
    const { personRatio = 0, bodyRatio = 0, bottomRatio = 0 } = someone?.person ?? {};
    expect(personRatio).toBeGreaterThan(0.15);
    expect(personRatio).toBeLessThan(0.4);
    expect(bodyRatio / personRatio).toBeGreaterThan(0.95);
    expect(bottomRatio).toBeGreaterThan(0.2);
  });

  it('finds nobody in an empty room', () => {
    expect(nobody?.person.personRatio).toBeLessThan(0.01);
  });
});

describe('the voice model', () => {
  interface Heard {
    readonly probabilities: readonly number[];
  }

  const noise = Array.from({ length: 3 * 16_000 }, whiteNoise(0.1));
  let speech: readonly number[];
  let heard: readonly Heard[];
  beforeAll(async () => {
    const recording = decodeWav(await readFile(join(import.meta.dirname, '../../scripts/actor/speech.wav')));
    expect(recording.sampleRateHz).toBe(16_000);
    speech = [...recording.samples];
    heard = await askWorker<Heard>(extension.page, '/voice-worker.js', [speech, noise, speech]);
  });

  it('is sure of speech', () => {
    const probabilities = heard[0]?.probabilities ?? [];
    expect(probabilities).toHaveLength(Math.floor(speech.length / 512));
    // The rest are pauses between words.
    const sure = probabilities.filter((probability) => probability > 0.9);
    expect(sure.length / probabilities.length).toBeGreaterThan(0.8);
  });

  it('does not take noise for speech', () => {
    expect(Math.max(...(heard[1]?.probabilities ?? [1]))).toBeLessThan(0.1);
  });

  it('remembers nothing after a reset', () => {
    expect(heard[2]?.probabilities).toEqual(heard[0]?.probabilities);
  });
});

describe('all together', () => {
  it('are loaded from the extension itself, and ask nobody else for anything', () => {
    const base = new URL('.', extension.page.url()).href;
    // Once each: two workers load the same runtime.
    const paths = [...new Set(extension.requests.map((url) => url.replace(base, '/')))];
    expect(paths.filter((path) => !path.startsWith('/chunks/')).sort()).toEqual([
      '/check.html',
      '/face-worker.js',
      '/mediapipe/vision_wasm_internal.js',
      '/mediapipe/vision_wasm_internal.wasm',
      '/models/face_landmarker.task',
      '/models/selfie_segmenter.tflite',
      '/models/silero_vad_v6.onnx',
      '/ort/ort-wasm-simd-threaded.mjs',
      '/ort/ort-wasm-simd-threaded.wasm',
      '/person-worker.js',
      '/voice-worker.js',
    ]);
  });
});

/** Samples within ±`amplitude`, the same in every run. */
function whiteNoise(amplitude: number): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return amplitude * (state / 2 ** 31 - 1);
  };
}
