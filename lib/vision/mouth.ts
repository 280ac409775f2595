import type { Point } from './face-box';

/** Middle and both sides of the inner lips, upper and lower, in MediaPipe's face mesh. */
const LIP_PAIRS = [
  [82, 87],
  [13, 14],
  [312, 317],
] as const;
/** Top of the forehead and the nose's base: what lies between does not move with the jaw. */
const FOREHEAD = 10;
const NOSE_BASE = 2;
/** From the forehead to the nose's base is two thirds of a face. */
const FACE_PER_UPPER_FACE = 1.5;

/**
 * Lip gap divided by face height: 0 closed, about 0.03–0.08 in speech, up to 0.3 in a yawn.
 *
 * @param landmarks the face mesh, x and y in 0–1 of the picture.
 * @param aspect picture width divided by height: landmark units are not square.
 */
export function mouthOpenRatio(landmarks: readonly Point[], aspect: number): number | null {
  const height = FACE_PER_UPPER_FACE * distance(landmarks, FOREHEAD, NOSE_BASE, aspect);
  if (!(height > 0)) return null;
  const gaps = LIP_PAIRS.map(([upper, lower]) => distance(landmarks, upper, lower, aspect));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / height;
}

/** `NaN` if a point is missing. */
function distance(landmarks: readonly Point[], from: number, to: number, aspect: number): number {
  const [a, b] = [landmarks[from], landmarks[to]];
  return a && b ? Math.hypot((a.x - b.x) * aspect, a.y - b.y) : Number.NaN;
}
