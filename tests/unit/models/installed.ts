import { join } from 'node:path';
import type { FaceLandmarkerSources } from '../../../modules/models/face-landmarker';
import { readPackageFile } from '../../../modules/models/package-files';

export const projectRoot = join(import.meta.dirname, '../../..');

export const installed = (path: string) => readPackageFile(projectRoot, path);

export async function installedSources(): Promise<FaceLandmarkerSources> {
  const loader = await installed('@mediapipe/face_mesh/face_mesh_solution_packed_assets_loader.js');
  return {
    faceDetector: await installed('@mediapipe/face_detection/face_detection_full_range.tflite'),
    packedAssets: await installed('@mediapipe/face_mesh/face_mesh_solution_packed_assets.data'),
    packedAssetsLoader: new TextDecoder().decode(loader),
  };
}
