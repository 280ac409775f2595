import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelBuildError } from '../../../modules/models/errors';
import { buildFaceLandmarker } from '../../../modules/models/face-landmarker';
import { buildTasksModel, imageModels } from '../../../modules/models/image-models';
import { modelAssets } from '../../../modules/models/model-assets';
import { installed, installedSources, projectRoot } from './installed';

describe('the model assets', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'model-assets-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('are the models and one variant of each runtime', async () => {
    const assets = await modelAssets(projectRoot, directory);
    expect(assets.map(({ relativeDest }) => relativeDest).sort()).toEqual([
      'mediapipe/vision_wasm_internal.js',
      'mediapipe/vision_wasm_internal.wasm',
      'models/face_landmarker.task',
      'models/selfie_segmenter.tflite',
      'models/silero_vad_v6.onnx',
      'ort/ort-wasm-simd-threaded.mjs',
      'ort/ort-wasm-simd-threaded.wasm',
    ]);
    for (const { absoluteSrc } of assets) expect((await stat(absoluteSrc)).size).toBeGreaterThan(10_000);
  });

  it('include the models as built', async () => {
    await modelAssets(projectRoot, directory);
    const written = async (name: string) => new Uint8Array(await readFile(join(directory, 'models', name)));
    const landmarker = buildFaceLandmarker(await installedSources());
    expect(Buffer.compare(await written('face_landmarker.task'), landmarker)).toBe(0);
    const segmenter = await installed('@mediapipe/selfie_segmentation/selfie_segmentation.tflite');
    const built = buildTasksModel(imageModels.personSegmenter, segmenter);
    expect(Buffer.compare(await written('selfie_segmenter.tflite'), built)).toBe(0);
  });

  it('cannot be had without the packages: the error says what is missing and what to do', async () => {
    const build = modelAssets(directory, directory);
    await expect(build).rejects.toThrow(ModelBuildError);
    await expect(build).rejects.toThrow(/@mediapipe\/face_detection\/.+ is not installed\. Run `npm ci`/);
  });
});
