import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import type { Part } from '../../vision/closer-look';
import type { SeenFace } from '../../vision/seen';
import { describeFaces } from './describe-faces';

export type Picture = VideoFrame | ImageBitmap | OffscreenCanvas;

/** @returns the faces in a part of a picture, in coordinates of the whole */
export type FindInPart = (picture: Picture, part: Part, aspect: number) => readonly SeenFace[];

/** As wide as the whole picture is otherwise looked at: a part of it is then a third larger. */
const WIDTH = 480;

export function createPartFinder(landmarker: FaceLandmarker): FindInPart {
  const canvas = new OffscreenCanvas(WIDTH, WIDTH);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture, { left, width }, aspect) => {
    canvas.height = Math.round(WIDTH / (aspect * width));
    // Drawn larger than the canvas and moved, so that only the part remains on it.
    context?.drawImage(picture, (-left / width) * WIDTH, 0, WIDTH / width, canvas.height);
    return describeFaces(landmarker.detect(canvas), aspect, ({ x, y }) => ({ x: left + x * width, y }));
  };
}
