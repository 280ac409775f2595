import { describe, expect, it } from 'vitest';
import { buildTasksModel, imageModels } from '../../../modules/models/image-models';
import { inputTensors, outputTensors } from '../../../modules/models/tflite-model';
import { installed } from './installed';
import { buffersOf, normalizationOf } from './read-metadata';

const detectors = [
  { range: 'short', path: '@mediapipe/face_detection/face_detection_short_range.tflite', widthPx: 128 },
  { range: 'full', path: '@mediapipe/face_detection/face_detection_full_range.tflite', widthPx: 192 },
] as const;

describe.each(detectors)('the $range-range face detector', ({ range, path, widthPx }) => {
  const model = range === 'short' ? imageModels.shortRangeFaceDetector : imageModels.fullRangeFaceDetector;

  it('gets metadata that scales pixels to -1…1', async () => {
    expect(normalizationOf(buildTasksModel(model, await installed(path)))).toEqual({ mean: 127.5, deviation: 127.5 });
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
