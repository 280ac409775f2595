import { beforeAll, describe, expect, it } from 'vitest';
import { joinRefinedLandmarks } from '../../../modules/models/attention-mesh';
import { ModelBuildError } from '../../../modules/models/errors';
import { unpackAsset } from '../../../modules/models/packed-assets';
import { refinedRegions } from '../../../modules/models/refined-landmarks';
import { outputTensors, tensorCount } from '../../../modules/models/tflite-model';
import { installed, installedSources } from './installed';
import { readRefinementOptions } from './refinement-options';
import { runRowOperators } from './run-row-operators';

describe('refined landmarks', () => {
  it('are those of the graph in the package', async () => {
    const wasm = await installed('@mediapipe/face_mesh/face_mesh_solution_simd_wasm_bin.wasm');
    const [mesh, ...regions] = readRefinementOptions(wasm);
    expect(mesh?.landmarks).toEqual(Array.from({ length: 468 }, (_, index) => index));
    expect(regions).toEqual(refinedRegions.map(({ landmarks, depthFrom = [] }) => ({ landmarks, depthFrom })));
  });
});

describe('joining the attention model’s outputs', () => {
  let model: Uint8Array;
  let landmark: (index: number) => readonly number[];

  /** Each output holds numbers of its own: the mesh 0…, the lips 10000…, the left eye 20000… */
  beforeAll(async () => {
    const { packedAssets, packedAssetsLoader } = await installedSources();
    model = unpackAsset(packedAssetsLoader, packedAssets, 'face_landmark_with_attention.tflite');
    const rows = outputTensors(model).map(({ number, shape }, output) => {
      const length = shape.at(-1) ?? 0;
      return [number, Array.from({ length }, (_, index) => 10_000 * output + index)] as const;
    });
    const edit = joinRefinedLandmarks(model);
    const [landmarks = []] = runRowOperators(edit, tensorCount(model), new Map(rows));
    landmark = (index) => landmarks.slice(3 * index, 3 * index + 3);
  });

  it('leaves a landmark that no region refines as the mesh has it', () => {
    expect(landmark(1)).toEqual([3, 4, 5]);
  });

  it('takes x and y of a lip’s landmark from the lips, and its depth from the mesh', () => {
    expect(landmark(61)).toEqual([10_000, 10_001, 3 * 61 + 2]);
    expect(landmark(407)).toEqual([10_158, 10_159, 3 * 407 + 2]);
  });

  it('takes x and y of the eyes’ landmarks from each eye', () => {
    expect(landmark(33)).toEqual([20_000, 20_001, 3 * 33 + 2]);
    expect(landmark(263)).toEqual([30_000, 30_001, 3 * 263 + 2]);
  });

  it('adds the irises, as deep as their eyelids are on average', () => {
    const eyelid = [33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173];
    const depth = eyelid.reduce((sum, index) => sum + 3 * index + 2, 0) / eyelid.length;
    expect(landmark(468)).toEqual([40_000, 40_001, depth]);
    expect(landmark(472)).toEqual([40_008, 40_009, depth]);
    expect(landmark(473).slice(0, 2)).toEqual([50_000, 50_001]);
    expect(landmark(477).slice(0, 2)).toEqual([50_008, 50_009]);
  });

  it('refuses a model without these outputs', async () => {
    const detector = await installed('@mediapipe/face_detection/face_detection_full_range.tflite');
    expect(() => joinRefinedLandmarks(detector)).toThrow(ModelBuildError);
    expect(() => joinRefinedLandmarks(detector)).toThrow('output_mesh_identity');
  });
});
