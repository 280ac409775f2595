import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ModelBuildError } from '../../../modules/models/errors';
import { buildFaceLandmarker, type FaceLandmarkerSources } from '../../../modules/models/face-landmarker';
import { outputTensors } from '../../../modules/models/tflite-model';
import { installedSources } from './installed';
import { metadataOf, normalizationOf } from './read-metadata';
import { readZip } from './read-zip';

/** Changes with the packages and with modules/models; run the models' e2e test before writing down a new one. */
const EXPECTED_SHA256 = 'fbf8b594644bc6bc2f1ae166d318c3c36db1934d8714bc4b17eea9f04960b3f6';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the face landmarker bundle', () => {
  let sources: FaceLandmarkerSources;
  let bundle: Uint8Array;
  beforeAll(async () => {
    sources = await installedSources();
    bundle = buildFaceLandmarker(sources);
  });

  function entry(name: string): Uint8Array {
    const found = readZip(bundle).find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`The bundle has no ${name}.`);
    return found.data;
  }

  it('is the same, byte for byte, each time and on each computer', () => {
    expect(sha256(buildFaceLandmarker(sources))).toBe(sha256(bundle));
    expect(sha256(bundle)).toBe(EXPECTED_SHA256);
  });

  it('has the three files that the task reads', () => {
    expect(readZip(bundle).map(({ name }) => name)).toEqual([
      'face_detector.tflite',
      'face_landmarks_detector.tflite',
      'geometry_pipeline_metadata_landmarks.binarypb',
    ]);
  });

  it('says how each model wants its pixels', () => {
    expect(normalizationOf(entry('face_detector.tflite'))).toEqual({ mean: 127.5, deviation: 127.5 });
    expect(normalizationOf(entry('face_landmarks_detector.tflite'))).toEqual({ mean: 0, deviation: 255 });
    expect(Buffer.from(metadataOf(entry('face_landmarks_detector.tflite'))).toString('latin1', 4, 8)).toBe('M001');
  });

  it('has a mesh model that gives 478 landmarks and presence', () => {
    const shapes = outputTensors(entry('face_landmarks_detector.tflite')).map(({ shape }) => shape);
    expect(shapes).toEqual([
      [1, 1, 1, 478 * 3],
      [1, 1, 1, 1],
    ]);
  });

  it('keeps the detector’s outputs', () => {
    expect(outputTensors(entry('face_detector.tflite'))).toEqual(outputTensors(sources.faceDetector));
  });

  it.each([
    [
      'a detector cut short',
      'face_detection',
      (good: FaceLandmarkerSources) => ({ ...good, faceDetector: good.faceDetector.slice(0, 1000) }),
    ],
    [
      'a detector that is no model',
      'face_detection',
      (good: FaceLandmarkerSources) => ({ ...good, faceDetector: new TextEncoder().encode('<!doctype html>') }),
    ],
    [
      'assets cut short',
      'face_mesh',
      (good: FaceLandmarkerSources) => ({ ...good, packedAssets: good.packedAssets.slice(0, 1000) }),
    ],
    [
      'assets that moved',
      'face_mesh',
      (good: FaceLandmarkerSources) => ({ ...good, packedAssets: good.packedAssets.slice(8) }),
    ],
    ['a loader without a list', 'face_mesh', (good: FaceLandmarkerSources) => ({ ...good, packedAssetsLoader: '' })],
  ])('refuses %s, and names the package and the way out', (_, packageName, damage) => {
    const build = () => buildFaceLandmarker(damage(sources));
    expect(build).toThrow(ModelBuildError);
    expect(build).toThrow(new RegExp(`@mediapipe/${packageName} are damaged or have changed: .+npm ci`));
  });
});
