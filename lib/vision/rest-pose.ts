import type { Eyes } from './eyes';
import { median } from './median';

/** A direction, degrees; positive = towards the person's left, and down. */
export interface Direction {
  readonly yawDeg: number;
  readonly pitchDeg: number;
}

/** How head and eyes are held when the person looks at the screen. */
export interface Pose {
  readonly head: Direction;
  /** Within the head; `null` where they can't be seen. */
  readonly eyes: Eyes | null;
}

export interface RestPose {
  /** The pose relative to rest; until the rest is known, to the nearest that it may turn out to be. */
  relative(pose: Pose, atMs: number): Pose;
}

/** People's rest pose is 5–15° off the camera's axis (a camera above or beside the screen); beyond this it is no rest. */
const MAX_REST_YAW_DEG = 20;
const MAX_REST_PITCH_DEG = 25;
/** The median of this much sees through a glance or two. */
const LEARN_FOR_MS = 6000;
const MIN_SAMPLES = 10;
/** Slow drift (slumping in the chair) is followed with this time constant … */
const ADAPT_OVER_MS = 60_000;
/** … but only while the person looks roughly at the screen: a sustained look away is never learnt. */
const ADAPT_WITHIN_DEG = 10;

/** Until it is known, the rest may be this far from the camera's direction on either side. */
const USUAL_REST_DEG = 10;

/** Whoever faces the camera for so long, and not what was learnt, was looking elsewhere when it was learnt. */
const LEARN_ANEW_AFTER_MS = 10_000;

const AHEAD: Direction = { yawDeg: 0, pitchDeg: 0 };

/** Learns how a person holds head and eyes when they look at their screen. Time is an input. */
export function createRestPose(): RestPose {
  let heads: Direction[] = [];
  let eyes: Direction[] = [];
  let learningSinceMs: number | null = null;
  let rest: { head: Direction; eyes: Direction } | null = null;
  let aheadSinceMs: number | null = null;
  let lastMs = 0;

  function learn(pose: Pose, atMs: number): void {
    if (Math.abs(pose.head.yawDeg) > MAX_REST_YAW_DEG || Math.abs(pose.head.pitchDeg) > MAX_REST_PITCH_DEG) return;
    learningSinceMs ??= atMs;
    heads.push(pose.head);
    if (pose.eyes) eyes.push(pose.eyes);
    if (heads.length < MIN_SAMPLES || atMs - learningSinceMs < LEARN_FOR_MS) return;
    rest = { head: middle(heads), eyes: eyes.length < MIN_SAMPLES ? AHEAD : middle(eyes) };
  }

  function doubt(pose: Pose, offset: Pose, atMs: number): void {
    const facesCamera = sizeOf(pose.head) <= USUAL_REST_DEG;
    aheadSinceMs = facesCamera && sizeOf(offset.head) > ADAPT_WITHIN_DEG ? (aheadSinceMs ?? atMs) : null;
    if (aheadSinceMs !== null && atMs - aheadSinceMs >= LEARN_ANEW_AFTER_MS) forget();
  }

  function forget(): void {
    heads = [];
    eyes = [];
    learningSinceMs = null;
    aheadSinceMs = null;
    rest = null;
  }

  function adapt(offset: Pose, elapsedMs: number): void {
    if (!rest || sizeOf(offset.head) > ADAPT_WITHIN_DEG) return;
    const share = 1 - Math.exp(-elapsedMs / ADAPT_OVER_MS);
    rest = { ...rest, head: plus(rest.head, offset.head, share) };
  }

  return {
    relative(pose, atMs) {
      const elapsedMs = Math.min(1000, Math.max(0, atMs - lastMs));
      lastMs = atMs;
      if (rest === null) learn(pose, atMs);
      const from = rest ?? { head: nearestUsual(pose.head), eyes: AHEAD };
      const offset = { head: plus(pose.head, from.head, -1), eyes: pose.eyes && plus(pose.eyes, from.eyes, -1) };
      adapt(offset, elapsedMs);
      if (rest !== null) doubt(pose, offset, atMs);
      return offset;
    },
  };
}

/** How far from straight ahead, on the axis that is further. */
function sizeOf({ yawDeg, pitchDeg }: Direction): number {
  return Math.max(Math.abs(yawDeg), Math.abs(pitchDeg));
}

function nearestUsual({ yawDeg, pitchDeg }: Direction): Direction {
  const within = (deg: number) => Math.min(USUAL_REST_DEG, Math.max(-USUAL_REST_DEG, deg));
  return { yawDeg: within(yawDeg), pitchDeg: within(pitchDeg) };
}

function middle(directions: readonly Direction[]): Direction {
  return {
    yawDeg: median(directions.map(({ yawDeg }) => yawDeg)) ?? 0,
    pitchDeg: median(directions.map(({ pitchDeg }) => pitchDeg)) ?? 0,
  };
}

function plus(a: Direction, b: Direction, share: number): Direction {
  return { yawDeg: a.yawDeg + share * b.yawDeg, pitchDeg: a.pitchDeg + share * b.pitchDeg };
}
