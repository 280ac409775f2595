import type { Point } from '../vision/face-box';
import { defineCheck, fail, type Judgement, look, pass } from './define-check';

/** Over the frames that were looked at; places and sizes are medians. */
export interface FramingMeasured {
  /** Share of frames without a face, 0–1. */
  readonly noFaceRatio: number;
  /** Share of frames with more than one face, 0–1. */
  readonly severalRatio: number;
  /** `null` = never seen. */
  readonly face: {
    /** Height of the face divided by the height of the picture. */
    readonly heightRatio: number;
    /** Share of the face that lies beyond the picture's edges, 0–1. */
    readonly cutRatio: number;
    /** In the camera's picture, 0–1, not mirrored. */
    readonly centre: Point;
  } | null;
}

/** A duplicate or a face in a pattern flickers; a second person stays for longer. */
const SEVERAL_ABOVE_RATIO = 0.25;
const MISSING_ABOVE_RATIO = 0.5;
const LOST_ABOVE_RATIO = 0.1;
/** The limits of the rule `out-of-position`. */
const CUT_ABOVE_RATIO = 0.33;
const FAR_BELOW_HEIGHT_RATIO = 0.1;
const NEAR_ABOVE_HEIGHT_RATIO = 0.9;
/** In a lower face where the eyes look is not measured; a higher one leaves no room for leaning forward. */
const SMALL_BELOW_HEIGHT_RATIO = 0.25;
const LARGE_ABOVE_HEIGHT_RATIO = 0.7;
/** An ear. Less is the outline's own uncertainty. */
const EDGE_ABOVE_RATIO = 0.03;
/** People lean by about a face's width to each side: so far from the edge there is room for it. */
const MIDDLE: { readonly from: number; readonly to: number } = { from: 0.3, to: 0.7 };

export const framing = defineCheck<FramingMeasured>({
  name: 'Framing',
  source: 'camera',
  judge: ({ noFaceRatio, severalRatio, face }) => {
    if (severalRatio > SEVERAL_ABOVE_RATIO)
      return fail(
        'More than one face is in view.',
        'You have to be alone. Take down pictures of people, and turn the camera away from mirrors.',
      );
    if (face === null || noFaceRatio > MISSING_ABOVE_RATIO)
      return fail('No face was found.', 'Sit in front of the camera, facing the screen, with light on your face.');
    if (noFaceRatio > LOST_ABOVE_RATIO)
      return look(
        `The face was lost in ${Math.round(noFaceRatio * 100)} % of the pictures.`,
        'Face the screen, with more light on your face and nothing covering it.',
      );
    return judgePlace(face);
  },
});

function judgePlace({ heightRatio, cutRatio, centre }: NonNullable<FramingMeasured['face']>): Judgement {
  const text = `One face, ${Math.round(heightRatio * 100)} % of the picture’s height.`;
  const cut = 'The edge of the picture cuts your face: tilt the camera, or move to the middle.';
  if (cutRatio > CUT_ABOVE_RATIO) return fail(text, cut);
  if (heightRatio < FAR_BELOW_HEIGHT_RATIO) return fail(text, 'You are too far away to be seen well: come nearer.');
  if (heightRatio > NEAR_ABOVE_HEIGHT_RATIO) return fail(text, 'You are too near: move back.');
  if (cutRatio > EDGE_ABOVE_RATIO) return look(text, cut);
  if (heightRatio < SMALL_BELOW_HEIGHT_RATIO)
    return look(text, 'Come a little nearer, so that it can be seen where your eyes look.');
  if (heightRatio > LARGE_ABOVE_HEIGHT_RATIO) return look(text, 'Move back a little, so that your shoulders show.');
  // The preview is mirrored: what is right in the camera's picture is left there, and moves as in a mirror.
  if (centre.x > MIDDLE.to) return look(text, 'You are on the left of the preview: move to your right.');
  if (centre.x < MIDDLE.from) return look(text, 'You are on the right of the preview: move to your left.');
  if (centre.y > MIDDLE.to) return look(text, 'Your face is low in the picture: tilt the camera down, or sit higher.');
  if (centre.y < MIDDLE.from) return look(text, 'Your face is high in the picture: tilt the camera up.');
  return pass(text);
}
