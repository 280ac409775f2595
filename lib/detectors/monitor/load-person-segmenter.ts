import { ImageSegmenter } from '@mediapipe/tasks-vision';
import { ModelLoadError } from './model-load-error';
import { ownUrl } from './own-url';

/**
 * Loads MediaPipe's ImageSegmenter with the selfie segmentation model from the extension's own files, for a classic
 * worker. Its one confidence mask, `confidenceMasks[0]`, is the person: for each pixel of the frame it was given the
 * confidence, 0–1, that a person covers it. The model looks at 256 × 256 pixels: a larger frame costs more time and
 * shows no more.
 * @throws ModelLoadError
 */
export async function loadPersonSegmenter(): Promise<ImageSegmenter> {
  const runtime = {
    wasmLoaderPath: ownUrl('/mediapipe/vision_wasm_internal.js'),
    wasmBinaryPath: ownUrl('/mediapipe/vision_wasm_internal.wasm'),
  };
  try {
    return await ImageSegmenter.createFromOptions(runtime, {
      baseOptions: { modelAssetPath: ownUrl('/models/selfie_segmenter.tflite'), delegate: 'CPU' },
      runningMode: 'VIDEO',
      outputConfidenceMasks: true,
      outputCategoryMask: false,
    });
  } catch (cause) {
    throw new ModelLoadError('person segmenter', cause);
  }
}
