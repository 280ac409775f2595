import type { Observation } from '../observations';

/** How often to look, so that little is spent while nothing happens and nothing is seen late. Time is an input. */
export interface Effort {
  follow(observation: Observation): void;
  /** Time from one analysed frame to the next, milliseconds. */
  frameEveryMs(): number;
}

/** Seen three times a second, nothing that lasts for a second goes unnoticed. */
const CALM_EVERY_MS = 333;
/** Eight a second: lips and a visitor's first steps are followed closely. */
const ALERT_EVERY_MS = 125;
/** Whatever has begun to happen is followed until it has been over for this long. */
const ALERT_FOR_MS = 2000;
/** The rest pose is learnt from many frames. */
const BEGINNING_MS = 8000;

/** Half of what the rules wait for, or less: by the time a rule could be broken, frames come often. */
const LIPS_MOVE_PER_S = 0.04;
const LOOKS_ASIDE_DEG = 15;
const SPEECH_RATIO = 0.25;
const DARK_LUMA = 30;
const FLAT_LUMA = 12;

export function createEffort(): Effort {
  let alertUntilMs = BEGINNING_MS;
  let nowMs = 0;
  return {
    follow(observation) {
      nowMs = Math.max(nowMs, observation.atMs);
      if (mayBeStarting(observation)) alertUntilMs = Math.max(alertUntilMs, observation.atMs + ALERT_FOR_MS);
    },
    frameEveryMs: () => (nowMs < alertUntilMs ? ALERT_EVERY_MS : CALM_EVERY_MS),
  };
}

function mayBeStarting(observation: Observation): boolean {
  switch (observation.kind) {
    case 'face': {
      const { faces, lookYawDeg, lookPitchDeg, lipMotionPerS } = observation;
      const asideDeg = Math.max(Math.abs(lookYawDeg ?? 0), Math.abs(lookPitchDeg ?? 0));
      return faces !== 1 || asideDeg > LOOKS_ASIDE_DEG || (lipMotionPerS ?? 0) > LIPS_MOVE_PER_S;
    }
    case 'voice':
      return observation.speechRatio > SPEECH_RATIO;
    case 'picture':
      return observation.changedRatio === 0 || observation.lumaMean < DARK_LUMA || observation.lumaSpread < FLAT_LUMA;
    default:
      return false;
  }
}
