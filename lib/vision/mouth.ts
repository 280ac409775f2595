import type { Point } from './face-box';

/** Indices in MediaPipe's face mesh: inner lips' middle, top of the forehead, chin. */
const UPPER_LIP = 13;
const LOWER_LIP = 14;
const FOREHEAD = 10;
const CHIN = 152;

/**
 * Lip gap divided by face height: 0 closed, about 0.03–0.08 in speech, up to 0.3 in a yawn.
 *
 * @param landmarks the face mesh, x and y in 0–1 of the picture.
 * @param aspect picture width divided by height: landmark units are not square.
 */
export function mouthOpenRatio(landmarks: readonly Point[], aspect: number): number | null {
  const [upper, lower, forehead, chin] = [UPPER_LIP, LOWER_LIP, FOREHEAD, CHIN].map((index) => landmarks[index]);
  if (!upper || !lower || !forehead || !chin) return null;
  const height = distance(forehead, chin, aspect);
  return height > 0 ? distance(upper, lower, aspect) / height : null;
}

function distance(a: Point, b: Point, aspect: number): number {
  return Math.hypot((a.x - b.x) * aspect, a.y - b.y);
}
