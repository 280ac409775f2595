/** How much lips move. Time is an input. */
export interface LipMotion {
  /**
   * Takes one frame's lip gap, in face heights; `null` where the mouth can't be seen.
   *
   * @returns how much the gap changes, in face heights per second, over about the last second: below 0.02 for still
   *   lips, 0.05–0.1 for a smile or a grimace, above 0.1 for speech; `null` until enough has been seen.
   */
  follow(mouthOpenRatio: number | null, atMs: number): number | null;
}

interface Gap {
  readonly atMs: number;
  readonly ratio: number;
  /** Against the gap about `COMPARE_OVER_MS` before, per second; `null` for want of one. */
  readonly changePerS: number | null;
}

const WINDOW_MS = 1000;
/** Gaps are compared over this time whatever the frame rate: with more frames the same lips would seem to move more. */
const COMPARE_OVER_MS = 180;
/** What lies between frames further apart than this is unknown. */
const LONGEST_STEP_MS = 600;
/** Two comparisons at least: a single one may be a landmark that slipped. */
const MIN_COMPARED = 2;

export function createLipMotion(): LipMotion {
  let gaps: readonly Gap[] = [];

  function changeSince(ratio: number, atMs: number): number | null {
    const before = gaps.findLast((gap) => atMs - gap.atMs >= COMPARE_OVER_MS);
    if (!before || atMs - before.atMs > LONGEST_STEP_MS) return null;
    return (1000 * Math.abs(ratio - before.ratio)) / (atMs - before.atMs);
  }

  return {
    follow(mouthOpenRatio, atMs) {
      gaps = gaps.filter((gap) => atMs - gap.atMs <= WINDOW_MS);
      if (mouthOpenRatio === null) return null;
      gaps = [...gaps, { atMs, ratio: mouthOpenRatio, changePerS: changeSince(mouthOpenRatio, atMs) }];
      const changes = gaps.flatMap(({ changePerS }) => (changePerS === null ? [] : [changePerS]));
      if (changes.length < MIN_COMPARED) return null;
      return changes.reduce((sum, change) => sum + change, 0) / changes.length;
    },
  };
}
