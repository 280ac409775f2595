import { describe, expect, it } from 'vitest';
import { buildTasksModel, imageModels } from '../../../modules/models/image-models';
import { inputTensors, outputTensors } from '../../../modules/models/tflite-model';
import { installed } from './installed';
import { buffersOf, normalizationOf } from './read-metadata';

const minusOneToOne = { range: '-1…1', normalization: { mean: 127.5, deviation: 127.5 } };
const zeroToOne = { range: '0…1', normalization: { mean: 0, deviation: 255 } };
const models = [
  {
    name: 'short-range face detector',
    model: imageModels.shortRangeFaceDetector,
    path: '@mediapipe/face_detection/face_detection_short_range.tflite',
    widthPx: 128,
    ...minusOneToOne,
  },
  {
    name: 'full-range face detector',
    model: imageModels.fullRangeFaceDetector,
    path: '@mediapipe/face_detection/face_detection_full_range.tflite',
    widthPx: 192,
    ...minusOneToOne,
  },
  {
    name: 'person segmenter',
    model: imageModels.personSegmenter,
    path: '@mediapipe/selfie_segmentation/selfie_segmentation.tflite',
    widthPx: 256,
    ...zeroToOne,
  },
] as const;

describe.each(models)('the $name', ({ model, path, widthPx, range, normalization }) => {
  it(`gets metadata that scales pixels to ${range}`, async () => {
    expect(normalizationOf(buildTasksModel(model, await installed(path)))).toEqual(normalization);
  });

  it('keeps its input, its outputs and every weight, on the boundaries they had', async () => {
    const original = await installed(path);
    const built = buildTasksModel(model, original);
    expect(inputTensors(built).map(({ shape }) => shape)).toEqual([[1, widthPx, widthPx, 3]]);
    expect(outputTensors(built)).toEqual(outputTensors(original));
    const builtBuffers = buffersOf(built);
    for (const [index, { start, data }] of buffersOf(original).entries()) {
      expect(Buffer.compare(builtBuffers[index]?.data ?? new Uint8Array(), data)).toBe(0);
      expect((builtBuffers[index]?.start ?? 0) % 16).toBe(start % 16);
    }
  });

  it('is the same each time', async () => {
    const original = await installed(path);
    expect(Buffer.compare(buildTasksModel(model, original), buildTasksModel(model, original))).toBe(0);
  });
});

it('the person segmenter gives one confidence for each pixel', async () => {
  const path = '@mediapipe/selfie_segmentation/selfie_segmentation.tflite';
  const built = buildTasksModel(imageModels.personSegmenter, await installed(path));
  expect(outputTensors(built).map(({ shape }) => shape)).toEqual([[1, 256, 256, 1]]);
});
