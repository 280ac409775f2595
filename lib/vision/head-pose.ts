/** Degrees; 0/0/0 faces the camera. Yaw positive = towards the person's left, pitch positive = down. */
export interface HeadPose {
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

const DEG_PER_RAD = 180 / Math.PI;
/**
 * The face mesh is flatter than heads are, so a turned head comes out less turned than it is: by a quarter, for
 * turns of 30° to 60° that people had judged by eye. See docs/accuracy.md.
 */
const FLATTENED_RATIO = 1.35;
const MAX_DEG = 90;

/**
 * Head pose from MediaPipe's facial transformation matrix.
 *
 * @param matrix 16 numbers, column-major 4×4: canonical face (nose along +z, crown along +y) to camera space
 *   (x right in the picture, y up, the camera looks along −z). Scale and translation do not matter.
 * @returns `null` when the matrix is degenerate.
 */
export function headPose(matrix: ArrayLike<number>): HeadPose | null {
  const [upX = Number.NaN, upY = Number.NaN] = [matrix[4], matrix[5]];
  const [noseX = Number.NaN, noseY = Number.NaN, noseZ = Number.NaN] = [matrix[8], matrix[9], matrix[10]];
  const length = Math.hypot(noseX, noseY, noseZ);
  if (!(length > 0) || !Number.isFinite(upX + upY)) return null;
  return {
    yawDeg: unflatten(Math.atan2(noseX, noseZ) * DEG_PER_RAD),
    pitchDeg: unflatten(Math.asin(Math.min(1, Math.max(-1, -noseY / length))) * DEG_PER_RAD),
    rollDeg: Math.atan2(-upX, upY) * DEG_PER_RAD,
  };
}

function unflatten(deg: number): number {
  return Math.min(MAX_DEG, Math.max(-MAX_DEG, deg * FLATTENED_RATIO));
}
