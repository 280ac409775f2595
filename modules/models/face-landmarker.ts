import { fromPackage } from './errors';
import { buildTasksModel, imageModels } from './image-models';
import { unpackAsset } from './packed-assets';
import { bundleTask } from './task-bundle';

/** The files of `@mediapipe/face_detection` and `@mediapipe/face_mesh` that the bundle is made of. */
export interface FaceLandmarkerSources {
  readonly faceDetector: Uint8Array;
  readonly packedAssets: Uint8Array;
  readonly packedAssetsLoader: string;
}

const GEOMETRY_FILE = 'geometry_pipeline_metadata_landmarks.binarypb';

/**
 * @returns `face_landmarker.task` for MediaPipe's FaceLandmarker: full-range face detector, 478 landmarks with irises
 *   and refined lips and eyes, facial transformation matrices; no blendshapes. The same bytes for the same sources.
 * @throws ModelBuildError when a source is damaged, or not of the expected form
 */
export function buildFaceLandmarker({
  faceDetector,
  packedAssets,
  packedAssetsLoader,
}: FaceLandmarkerSources): Uint8Array {
  const unpack = (fileName: string) =>
    fromPackage(imageModels.faceMesh.packageName, () => unpackAsset(packedAssetsLoader, packedAssets, fileName));
  const faceMesh = unpack('face_landmark_with_attention.tflite');
  return bundleTask([
    { name: 'face_detector.tflite', data: buildTasksModel(imageModels.fullRangeFaceDetector, faceDetector) },
    { name: 'face_landmarks_detector.tflite', data: buildTasksModel(imageModels.faceMesh, faceMesh) },
    { name: GEOMETRY_FILE, data: unpack(GEOMETRY_FILE) },
  ]);
}
