import type { Observation } from '../observations';

/** What somebody did when they were interrupted. */
export type Reaction = 'looked' | 'left' | 'spoke' | 'switched';

/** Watches one interruption. Time is in the observations. */
export interface ReactionWatch {
  follow(observation: Observation): void;
  /** In the order in which they came; empty = kept calm. */
  reactions(): readonly Reaction[];
}

/** As the rules say of looking away and talking, but without their patience: here the first start counts. */
const LOOKED_DEG = 20;
const LOOKED_FOR_MS = 400;
const LEFT_FOR_MS = 1000;
const SPEECH_RATIO = 0.6;
const LIPS_MOVE_PER_S = 0.05;
const SPOKE_FOR_MS = 400;

export function createReactionWatch(): ReactionWatch {
  const found: Reaction[] = [];
  const since = new Map<Reaction, number>();

  function note(reaction: Reaction, holds: boolean | null, forMs: number, atMs: number): void {
    if (holds === null || found.includes(reaction)) return;
    if (!holds) {
      since.delete(reaction);
      return;
    }
    const sinceMs = since.get(reaction) ?? atMs;
    since.set(reaction, sinceMs);
    if (atMs - sinceMs >= forMs) found.push(reaction);
  }

  return {
    follow(observation) {
      const { atMs } = observation;
      switch (observation.kind) {
        case 'face': {
          const { faces, lookYawDeg, lookPitchDeg } = observation;
          note('left', faces === 0, LEFT_FOR_MS, atMs);
          note('looked', isAside(lookYawDeg, lookPitchDeg), LOOKED_FOR_MS, atMs);
          return;
        }
        case 'voice': {
          // The interruption itself may be a voice: only lips that move with it are the candidate's.
          const { speechRatio, lipMotionPerS } = observation;
          const speaks =
            lipMotionPerS === null ? null : speechRatio >= SPEECH_RATIO && lipMotionPerS >= LIPS_MOVE_PER_S;
          note('spoke', speaks, SPOKE_FOR_MS, atMs);
          return;
        }
        case 'focus':
          note('switched', observation.on !== 'exam', 0, atMs);
          return;
        default:
      }
    },
    reactions: () => found,
  };
}

function isAside(yawDeg: number | null, pitchDeg: number | null): boolean | null {
  return yawDeg === null || pitchDeg === null ? null : Math.max(Math.abs(yawDeg), Math.abs(pitchDeg)) > LOOKED_DEG;
}
