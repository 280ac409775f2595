import { eyesOf } from './eyes';
import { boxAround, type Point } from './face-box';
import { headPose } from './head-pose';
import { mouthOpenRatio } from './mouth';
import type { SeenFace } from './seen';

/**
 * Measures one face.
 *
 * @param landmarks 478 points, x and y in 0–1 of the picture.
 * @param matrix the face's transformation, see `headPose`; `undefined` if there is none.
 * @param aspect picture width divided by height.
 */
export function describeFace(
  landmarks: readonly Point[],
  matrix: ArrayLike<number> | undefined,
  aspect: number,
): SeenFace {
  return {
    box: boxAround(landmarks),
    pose: matrix ? headPose(matrix) : null,
    eyes: eyesOf(landmarks, aspect),
    mouthOpenRatio: mouthOpenRatio(landmarks, aspect),
  };
}
