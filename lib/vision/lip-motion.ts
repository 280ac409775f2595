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
  /** Against the gaps `COMPARE_OVER_MS` before, per second; `null` for want of one. */
  readonly changePerS: number | null;
}

const WINDOW_MS = 1000;
/**
 * Gaps are compared over these times whatever the frame rate: with more frames the same lips would seem to move more.
 * Over the longer one landmarks that tremble count for less; over it alone, lips that open four times a second would
 * seem to stand still.
 */
const COMPARE_OVER_MS = [95, 190];
/** What lies between frames further apart than this is unknown. */
const LONGEST_STEP_MS = 600;
/** Two comparisons at least: a single one may be a landmark that slipped. */
const MIN_COMPARED = 2;

export function createLipMotion(): LipMotion {
  let gaps: readonly Gap[] = [];

  function changeOver(lagMs: number, ratio: number, atMs: number): number | null {
    const before = gaps.findLast((gap) => atMs - gap.atMs >= lagMs);
    if (!before || atMs - before.atMs > LONGEST_STEP_MS) return null;
    return (1000 * Math.abs(ratio - before.ratio)) / (atMs - before.atMs);
  }

  function changeSince(ratio: number, atMs: number): number | null {
    return mean(COMPARE_OVER_MS.flatMap((lagMs) => changeOver(lagMs, ratio, atMs) ?? []));
  }

  return {
    follow(mouthOpenRatio, atMs) {
      gaps = gaps.filter((gap) => atMs - gap.atMs <= WINDOW_MS);
      if (mouthOpenRatio === null) return null;
      gaps = [...gaps, { atMs, ratio: mouthOpenRatio, changePerS: changeSince(mouthOpenRatio, atMs) }];
      const changes = gaps.flatMap(({ changePerS }) => (changePerS === null ? [] : [changePerS]));
      if (changes.length < MIN_COMPARED) return null;
      return mean(changes);
    },
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
