import { cutRatio, heightOf } from '../vision/face-box';
import { judgeLight } from '../vision/light';
import type { Seen } from '../vision/seen';

/** What is looked at in a picture of check-in. Nothing says who somebody is. */
export interface CheckInPicture {
  readonly seen: Pick<Seen, 'faces' | 'lumaMean' | 'clippedRatio'>;
  /** See `vision/fine-detail`, at 320 × 240; `null` = nothing to see an edge in. */
  readonly detailRatio: number | null;
}

export type Finding =
  | 'light-good'
  | 'light-dark'
  | 'light-glare'
  | 'sharp'
  | 'blurred'
  | 'one-face'
  | 'no-face'
  | 'several-faces'
  | 'framed'
  | 'too-far'
  | 'too-near'
  | 'off-centre'
  | 'nobody'
  | 'somebody';

const GOOD: ReadonlySet<Finding> = new Set(['light-good', 'sharp', 'one-face', 'framed', 'nobody']);

export function isGood(finding: Finding): boolean {
  return GOOD.has(finding);
}

/** Of the picture's height: lower, and the proctor can't compare it with the ID; higher, and hair or chin are cut off. */
const SELFIE_LOWEST = 0.25;
const SELFIE_HIGHEST = 0.75;
/** How far the face's middle may be from the picture's, as a share of its width and height. */
const OFF_CENTRE = 0.2;

/** One face, of a useful size, in the middle, in good light. */
export function judgeSelfie({ seen, detailRatio }: CheckInPicture): readonly Finding[] {
  return [faceFinding(seen.faces), ...framingOf(seen.faces), lightOf(seen), ...focusOf(detailRatio)];
}

/** Only whether it could be read; what is on the card is nobody's business. */
export function judgeCard({ seen, detailRatio }: CheckInPicture): readonly Finding[] {
  return [lightOf(seen), ...focusOf(detailRatio)];
}

/** The room, with nobody in it. */
export function judgeRoom({ seen, detailRatio }: CheckInPicture): readonly Finding[] {
  return [seen.faces.length === 0 ? 'nobody' : 'somebody', lightOf(seen), ...focusOf(detailRatio)];
}

function faceFinding(faces: Seen['faces']): Finding {
  if (faces.length === 0) return 'no-face';
  return faces.length === 1 ? 'one-face' : 'several-faces';
}

function framingOf([face]: Seen['faces']): readonly Finding[] {
  if (!face) return [];
  const { box } = face;
  const height = heightOf(box);
  if (height < SELFIE_LOWEST) return ['too-far'];
  if (height > SELFIE_HIGHEST) return ['too-near'];
  const asideX = Math.abs((box.left + box.right) / 2 - 0.5);
  const asideY = Math.abs((box.top + box.bottom) / 2 - 0.5);
  return [cutRatio(box) > 0 || asideX > OFF_CENTRE || asideY > OFF_CENTRE ? 'off-centre' : 'framed'];
}

function lightOf(seen: CheckInPicture['seen']): Finding {
  return `light-${judgeLight(seen)}`;
}

/**
 * Below this a picture is blurred. Of 80 photos as a webcam delivers them (640 × 480, light sensor noise) one in twenty
 * lies below 0.04 and half above 0.14; of the same photos out of focus by two pixels half lie below 0.036.
 */
const SHARP_FROM_RATIO = 0.045;

function focusOf(ratio: number | null): readonly Finding[] {
  if (ratio === null) return [];
  return [ratio >= SHARP_FROM_RATIO ? 'sharp' : 'blurred'];
}
