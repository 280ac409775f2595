import { joinRefinedLandmarks } from './attention-mesh';
import { fromPackage } from './errors';
import { type InputNormalization, imageInputMetadata } from './model-metadata';
import { editTflite, type TfliteEdit } from './tflite-edit';

/** A model file of an older MediaPipe package, and what it lacks before MediaPipe Tasks loads it. */
export interface ImageModel {
  readonly name: string;
  readonly packageName: string;
  readonly normalization: InputNormalization;
  readonly edit?: (model: Uint8Array) => Omit<TfliteEdit, 'metadata'>;
}

const MINUS_ONE_TO_ONE: InputNormalization = { mean: 127.5, deviation: 127.5 };
const ZERO_TO_ONE: InputNormalization = { mean: 0, deviation: 255 };

const FACE_DETECTION = '@mediapipe/face_detection';
const FACE_MESH = '@mediapipe/face_mesh';

/** One row per model. The ranges are those of the packages' own graphs (`output_tensor_float_range`). */
export const imageModels = {
  shortRangeFaceDetector: {
    name: 'BlazeFace short range',
    packageName: FACE_DETECTION,
    normalization: MINUS_ONE_TO_ONE,
  },
  fullRangeFaceDetector: {
    name: 'BlazeFace full range',
    packageName: FACE_DETECTION,
    normalization: MINUS_ONE_TO_ONE,
  },
  faceMesh: {
    name: 'Attention face mesh',
    packageName: FACE_MESH,
    normalization: ZERO_TO_ONE,
    edit: joinRefinedLandmarks,
  },
  personSegmenter: {
    name: 'Selfie segmentation',
    packageName: '@mediapipe/selfie_segmentation',
    normalization: ZERO_TO_ONE,
  },
} satisfies Record<string, ImageModel>;

/**
 * @param model the .tflite file as the package has it
 * @returns a .tflite file that MediaPipe Tasks loads by itself or in a `.task` bundle
 * @throws ModelBuildError when the file is damaged, or not of the expected form
 */
export function buildTasksModel({ name, packageName, normalization, edit }: ImageModel, model: Uint8Array): Uint8Array {
  return fromPackage(packageName, () =>
    editTflite(model, { ...edit?.(model), metadata: imageInputMetadata(name, normalization) }),
  );
}
