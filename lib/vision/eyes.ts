import type { Point } from './face-box';

/** Where the eyes look within the head, degrees; same signs as the head's pose. */
export interface Eyes {
  readonly yawDeg: number;
  readonly pitchDeg: number;
}

/** Corners, iris centre and middle of the lids of one eye, by their indices in MediaPipe's 478-point mesh. */
interface EyeIndices {
  readonly inner: number;
  readonly outer: number;
  readonly iris: number;
  readonly upperLid: number;
  readonly lowerLid: number;
}
const RIGHT: EyeIndices = { inner: 133, outer: 33, iris: 468, upperLid: 159, lowerLid: 145 };
const LEFT: EyeIndices = { inner: 362, outer: 263, iris: 473, upperLid: 386, lowerLid: 374 };

/** The eyeball's radius over the distance of the eye's corners: 12 mm to 30 mm in adults, and much the same in children. */
const RADIUS_RATIO = 0.4;
/** Lids closer than this, of the eye's width: a blink, or lashes over the iris; its centre is then a guess. */
const MIN_OPEN_RATIO = 0.12;
/**
 * Eyes turn this far to read the edges of a wide screen, and roll further in thought; the head follows them to anything
 * that is looked at for longer. So they are believed up to here: alone they are never a look away.
 */
const MAX_YAW_DEG = 24;
/** Up and down the lids move along and hide the iris: what is seen of it says little. */
const MAX_PITCH_DEG = 10;

/**
 * How far both eyes are turned in the head, from the irises' places between the corners of the eyes.
 *
 * @param landmarks 478 points, x and y in 0–1 of the picture.
 * @param aspect picture width divided by height: landmark units are not square.
 * @returns `null` when an eye is not open enough to tell. Without a rest to compare with it is off by a few degrees, as
 *   faces differ.
 */
export function eyesOf(landmarks: readonly Point[], aspect: number): Eyes | null {
  const right = irisPlace(landmarks, RIGHT, aspect);
  const left = irisPlace(landmarks, LEFT, aspect);
  if (!right || !left || Math.min(right.open, left.open) < MIN_OPEN_RATIO) return null;
  // Both eyes move together: what one iris moves outwards, the other moves inwards.
  return {
    yawDeg: -turnDeg((right.along - left.along) / 2, MAX_YAW_DEG),
    pitchDeg: turnDeg((right.below + left.below) / 2, MAX_PITCH_DEG),
  };
}

interface IrisPlace {
  /** From the inner to the outer corner, 0–1. */
  readonly along: number;
  /** Below the line between the corners, in eye widths. */
  readonly below: number;
  /** Distance of the lids, in eye widths. */
  readonly open: number;
}

function irisPlace(landmarks: readonly Point[], eye: EyeIndices, aspect: number): IrisPlace | null {
  const [inner, outer, iris] = [landmarks[eye.inner], landmarks[eye.outer], landmarks[eye.iris]];
  const [upper, lower] = [landmarks[eye.upperLid], landmarks[eye.lowerLid]];
  if (!inner || !outer || !iris || !upper || !lower) return null;
  const across = { x: (outer.x - inner.x) * aspect, y: outer.y - inner.y };
  const width = Math.hypot(across.x, across.y);
  if (width === 0) return null;
  const toIris = { x: (iris.x - inner.x) * aspect, y: iris.y - inner.y };
  const cross = (across.x * toIris.y - across.y * toIris.x) / width ** 2;
  return {
    along: (toIris.x * across.x + toIris.y * across.y) / width ** 2,
    // The cross product's sign depends on which way the outer corner lies.
    below: across.x < 0 ? -cross : cross,
    open: Math.hypot((upper.x - lower.x) * aspect, upper.y - lower.y) / width,
  };
}

function turnDeg(offset: number, maxDeg: number): number {
  const sine = Math.min(1, Math.max(-1, offset / RADIUS_RATIO));
  const deg = (Math.asin(sine) * 180) / Math.PI;
  return Math.min(maxDeg, Math.max(-maxDeg, deg));
}
