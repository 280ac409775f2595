import type { Eyes } from './eyes';
import type { Box } from './face-box';
import type { HeadPose } from './head-pose';

/** One face in one frame, as measured: relative to the camera, not yet to the person's rest. */
export interface SeenFace {
  /** Of the landmarks: may reach beyond the picture where the face is cut by its edge. */
  readonly box: Box;
  readonly pose: HeadPose | null;
  /** `null` where the eyes can't be seen well enough. */
  readonly eyes: Eyes | null;
  /** Lip gap divided by face height. */
  readonly mouthOpenRatio: number | null;
}

/** Everything the vision worker measures in one frame. */
export interface Seen {
  /** Distinct faces, largest first; after them those that only a closer look found. */
  readonly faces: readonly SeenFace[];
  /** Share of the picture that a person covers, 0–1; `null` where it was not measured. */
  readonly personRatio: number | null;
  /** Picture width divided by height. */
  readonly aspect: number;
  readonly lumaMean: number;
  readonly lumaSpread: number;
  readonly clippedRatio: number;
  readonly changedRatio: number | null;
  /** Share of sampled pixels that differ strongly from the frame before, 0–1; `null` for the first. */
  readonly cutRatio: number | null;
  /** Equal for exact copies only. */
  readonly fingerprint: number;
  /** Time the worker took for it. */
  readonly elapsedMs: number;
}
