import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelBuildError } from '../../../modules/models/errors';
import { buildFaceLandmarker } from '../../../modules/models/face-landmarker';
import { modelAssets } from '../../../modules/models/model-assets';
import { installedSources, projectRoot } from './installed';

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
      'models/silero_vad_v6.onnx',
      'ort/ort-wasm-simd-threaded.mjs',
      'ort/ort-wasm-simd-threaded.wasm',
    ]);
    for (const { absoluteSrc } of assets) expect((await stat(absoluteSrc)).size).toBeGreaterThan(10_000);
  });

  it('include the bundle as built', async () => {
    await modelAssets(projectRoot, directory);
    const written = new Uint8Array(await readFile(join(directory, 'models/face_landmarker.task')));
    expect(Buffer.compare(written, buildFaceLandmarker(await installedSources()))).toBe(0);
  });

  it('cannot be had without the packages: the error says what is missing and what to do', async () => {
    const build = modelAssets(directory, directory);
    await expect(build).rejects.toThrow(ModelBuildError);
    await expect(build).rejects.toThrow(/@mediapipe\/face_detection\/.+ is not installed\. Run `npm ci`/);
  });
});
