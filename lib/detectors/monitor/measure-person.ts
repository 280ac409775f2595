import type { ImageSegmenter } from '@mediapipe/tasks-vision';
import { personRatio } from '../../vision/person-ratio';

/** The model looks at 256 × 256 pixels; what matters here is an outline, and masks come in the size of the picture. */
const WIDTH = 192;

/** A body goes on below the picture's edge; a poster, or a hand that reaches in from the side, does not touch it. */
const MIN_BOTTOM_RATIO = 0.05;

/** @returns share of the picture that the largest person covers who reaches its bottom edge, 0–1 */
export type MeasurePerson = (picture: OffscreenCanvas, atMs: number) => number;

export function createMeasurePerson(segmenter: ImageSegmenter): MeasurePerson {
  const canvas = new OffscreenCanvas(WIDTH, (WIDTH * 3) / 4);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture, atMs) => {
    canvas.height = Math.round((WIDTH * picture.height) / picture.width);
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const result = segmenter.segmentForVideo(canvas, atMs);
    const mask = result.confidenceMasks?.[0];
    const person = mask ? personRatio(mask.getAsFloat32Array(), mask.width) : null;
    result.close();
    return person && person.bottomRatio >= MIN_BOTTOM_RATIO ? person.bodyRatio : 0;
  };
}
