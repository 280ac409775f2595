import type { HeadPose } from './head-pose';
import { median } from './median';

export interface RelativePose {
  readonly yawDeg: number;
  readonly pitchDeg: number;
}

export interface RestPose {
  /** The pose relative to rest; `null` until enough has been seen of the person. */
  relative(pose: HeadPose, atMs: number): RelativePose | null;
}

/** People's rest pose is 5–15° off the camera's axis (a camera above or beside the screen); beyond this it is no rest. */
const MAX_REST_YAW_DEG = 25;
const MAX_REST_PITCH_DEG = 30;
/** The median of this much sees through a glance or two. */
const LEARN_FOR_MS = 4000;
const MIN_SAMPLES = 8;
/** Slow drift (slumping in the chair) is followed with this time constant … */
const ADAPT_OVER_MS = 60_000;
/** … but only while the person looks roughly at the screen: a sustained look away is never learnt. */
const ADAPT_WITHIN_DEG = 10;

/** Learns how a person holds their head when they look at their screen. Time is an input. */
export function createRestPose(): RestPose {
  const first: HeadPose[] = [];
  let learningSinceMs: number | null = null;
  let rest: RelativePose | null = null;
  let lastMs = 0;

  function learn(pose: HeadPose, atMs: number): void {
    if (Math.abs(pose.yawDeg) > MAX_REST_YAW_DEG || Math.abs(pose.pitchDeg) > MAX_REST_PITCH_DEG) return;
    learningSinceMs ??= atMs;
    first.push(pose);
    if (first.length < MIN_SAMPLES || atMs - learningSinceMs < LEARN_FOR_MS) return;
    const yawDeg = median(first.map((seen) => seen.yawDeg));
    const pitchDeg = median(first.map((seen) => seen.pitchDeg));
    if (yawDeg !== null && pitchDeg !== null) rest = { yawDeg, pitchDeg };
  }

  function adapt(from: RelativePose, offset: RelativePose, elapsedMs: number): RelativePose {
    if (Math.max(Math.abs(offset.yawDeg), Math.abs(offset.pitchDeg)) > ADAPT_WITHIN_DEG) return from;
    const share = 1 - Math.exp(-elapsedMs / ADAPT_OVER_MS);
    return { yawDeg: from.yawDeg + share * offset.yawDeg, pitchDeg: from.pitchDeg + share * offset.pitchDeg };
  }

  return {
    relative(pose, atMs) {
      const elapsedMs = Math.min(1000, Math.max(0, atMs - lastMs));
      lastMs = atMs;
      if (rest === null) learn(pose, atMs);
      if (rest === null) return null;
      const offset = { yawDeg: pose.yawDeg - rest.yawDeg, pitchDeg: pose.pitchDeg - rest.pitchDeg };
      rest = adapt(rest, offset, elapsedMs);
      return offset;
    },
  };
}
