import { FaceLandmarker } from '@mediapipe/tasks-vision';
import { ModelLoadError } from './model-load-error';
import { ownUrl } from './own-url';

/**
 * Below the 0.5 that it takes to find a face: a face half behind a phone or a hand flickers less, and of the empty
 * rooms and the stills tried none was judged differently.
 */
const STAYS_ABOVE_CONFIDENCE = 0.4;

/**
 * Loads MediaPipe's FaceLandmarker from the extension's own files, for a classic worker. For each face it gives 478
 * landmarks (x and y as ratios of the frame; 468–472 and 473–477 are the irises, centre first) and a column-major
 * 4 × 4 facial transformation matrix. The first frame takes about half a second longer than the others.
 * @param options.runningMode `IMAGE`: each picture by itself; `VIDEO`: faces are followed from frame to frame
 * @param options.numFaces with more than one, faces are looked for in every frame, not only when one is lost
 * @throws ModelLoadError
 */
export async function loadFaceLandmarker(options: {
  readonly numFaces: number;
  readonly runningMode: 'VIDEO' | 'IMAGE';
}): Promise<FaceLandmarker> {
  const runtime = {
    wasmLoaderPath: ownUrl('/mediapipe/vision_wasm_internal.js'),
    wasmBinaryPath: ownUrl('/mediapipe/vision_wasm_internal.wasm'),
  };
  try {
    return await FaceLandmarker.createFromOptions(runtime, {
      baseOptions: { modelAssetPath: ownUrl('/models/face_landmarker.task'), delegate: 'CPU' },
      runningMode: options.runningMode,
      numFaces: options.numFaces,
      minFacePresenceConfidence: STAYS_ABOVE_CONFIDENCE,
      minTrackingConfidence: STAYS_ABOVE_CONFIDENCE,
      outputFacialTransformationMatrixes: true,
    });
  } catch (cause) {
    throw new ModelLoadError('face landmarker', cause);
  }
}
