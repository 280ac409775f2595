/** Whether a face is seen well enough to trust its small parts. Time is an input. */
export interface SteadyFace {
  /** @param heightRatio of the face, as a share of the picture's height */
  follow(heightRatio: number, atMs: number): boolean;
}

const WINDOW_MS = 1000;
/** A face that was not seen for so long may be another one. */
const LONGEST_STEP_MS = 600;
/**
 * Mean change from one look to the next. Of people who sit, talk and turn their heads it is below 0.045 nearly always;
 * of half a face behind a hand, whose other half the model guesses anew each time, 0.06 to 0.4.
 */
const STEADY_UP_TO_CHANGE = 0.055;

interface Step {
  readonly atMs: number;
  readonly changeRatio: number;
}

export function createSteadyFace(): SteadyFace {
  let steps: readonly Step[] = [];
  let last: { readonly atMs: number; readonly heightRatio: number } | null = null;
  return {
    follow(heightRatio, atMs) {
      steps = steps.filter((step) => atMs - step.atMs <= WINDOW_MS);
      if (last !== null && atMs - last.atMs <= LONGEST_STEP_MS) {
        steps = [...steps, { atMs, changeRatio: Math.abs(heightRatio - last.heightRatio) / last.heightRatio }];
      }
      last = { atMs, heightRatio };
      const sum = steps.reduce((total, { changeRatio }) => total + changeRatio, 0);
      return steps.length === 0 || sum / steps.length <= STEADY_UP_TO_CHANGE;
    },
  };
}
