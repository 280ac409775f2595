import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildFaceLandmarker } from './face-landmarker';
import { buildTasksModel, imageModels } from './image-models';
import { packageFile, readPackageFile } from './package-files';

/** A file to be copied into the extension. */
export interface ModelAsset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Files made from what the packages have: place in the extension, how to make them. */
const built = [
  ['models/face_landmarker.task', faceLandmarkerFromPackages],
  ['models/selfie_segmenter.tflite', personSegmenterFromPackage],
] as const;

/** Files shipped as their packages have them: place in the extension, place among the packages. */
const copied = [
  ['models/silero_vad_v6.onnx', '@ricky0123/vad-web/dist/silero_vad_v6.onnx'],
  ['mediapipe/vision_wasm_internal.js', '@mediapipe/tasks-vision/wasm/vision_wasm_internal.js'],
  ['mediapipe/vision_wasm_internal.wasm', '@mediapipe/tasks-vision/wasm/vision_wasm_internal.wasm'],
  ['ort/ort-wasm-simd-threaded.mjs', 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs'],
  ['ort/ort-wasm-simd-threaded.wasm', 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'],
] as const;

/**
 * Everything the workers load at run time: the models, and one variant of each WebAssembly runtime.
 * @param root directory from which packages are looked up
 * @param generatedDirectory where built models are written
 * @throws ModelBuildError when a package is missing, damaged or has changed
 */
export async function modelAssets(root: string, generatedDirectory: string): Promise<readonly ModelAsset[]> {
  const assets: ModelAsset[] = [];
  for (const [relativeDest, build] of built) {
    const absoluteSrc = join(generatedDirectory, relativeDest);
    await writeWhole(absoluteSrc, await build(root));
    assets.push({ relativeDest, absoluteSrc });
  }
  return [...assets, ...copied.map(([relativeDest, path]) => ({ relativeDest, absoluteSrc: packageFile(root, path) }))];
}

/** Takes about 50 ms: no less than it would take to tell whether an earlier result still holds. */
async function faceLandmarkerFromPackages(root: string): Promise<Uint8Array> {
  const [faceDetector, packedAssets, loader] = await Promise.all([
    readPackageFile(root, '@mediapipe/face_detection/face_detection_full_range.tflite'),
    readPackageFile(root, '@mediapipe/face_mesh/face_mesh_solution_packed_assets.data'),
    readPackageFile(root, '@mediapipe/face_mesh/face_mesh_solution_packed_assets_loader.js'),
  ]);
  return buildFaceLandmarker({ faceDetector, packedAssets, packedAssetsLoader: new TextDecoder().decode(loader) });
}

async function personSegmenterFromPackage(root: string): Promise<Uint8Array> {
  const model = await readPackageFile(root, '@mediapipe/selfie_segmentation/selfie_segmentation.tflite');
  return buildTasksModel(imageModels.personSegmenter, model);
}

/** Builds may run side by side: each finds either no file or a whole one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}
