import type { FaceLandmarkerResult } from '@mediapipe/tasks-vision';
import { describeFace } from '../../vision/describe-face';
import { distinctFaces } from '../../vision/distinct-faces';
import type { Point } from '../../vision/face-box';
import type { SeenFace } from '../../vision/seen';

/**
 * @param aspect width divided by height of the picture in whose coordinates faces are described
 * @param toPicture from the landmarks' coordinates to the picture's, where they differ
 * @returns distinct faces, largest first
 */
export function describeFaces(
  result: FaceLandmarkerResult,
  aspect: number,
  toPicture?: (point: Point) => Point,
): readonly SeenFace[] {
  const faces = result.faceLandmarks.map((landmarks, index) =>
    describeFace(
      toPicture ? landmarks.map(toPicture) : landmarks,
      result.facialTransformationMatrixes[index]?.data,
      aspect,
    ),
  );
  return distinctFaces(faces.map(({ box }) => box)).flatMap((index) => faces[index] ?? []);
}
