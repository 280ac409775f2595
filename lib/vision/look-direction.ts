import type { Direction, Pose } from './rest-pose';

/**
 * Eyes that turn back to the screen take this much from a turned head and no more: beyond it the far eye is hidden by
 * the nose and its iris is guessed, and a proctor who sees somebody's cheek does not ask about the eyes.
 */
const MAX_TURNED_BACK_DEG = 15;

/** Where a person looks: the head's direction and the eyes' within it, both relative to rest. */
export function lookDirection({ head, eyes }: Pose): Direction {
  return {
    yawDeg: combine(head.yawDeg, eyes?.yawDeg ?? 0),
    pitchDeg: combine(head.pitchDeg, eyes?.pitchDeg ?? 0),
  };
}

function combine(headDeg: number, eyesDeg: number): number {
  const leastDeg = Math.abs(headDeg) - MAX_TURNED_BACK_DEG;
  const lookDeg = headDeg + eyesDeg;
  return leastDeg > 0 && Math.sign(headDeg) * lookDeg < leastDeg ? Math.sign(headDeg) * leastDeg : lookDeg;
}
