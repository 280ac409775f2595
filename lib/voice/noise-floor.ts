export interface NoiseFloor {
  /** Takes one level and returns the room's floor, both in dBFS. Levels come at a steady rate. */
  follow(levelDbfs: number): number;
}

/** At about ten levels a second: half a minute. */
const WINDOW_LEVELS = 300;
/**
 * The floor is the level that the room is at or below a fifth of the time: speech and typing have that many
 * pauses, and a new continuous noise (rain, a fan) becomes the room's own after most of a window.
 */
const FLOOR_QUANTILE = 0.2;

/** The room's own noise as a low quantile of the recent past. */
export function createNoiseFloor(): NoiseFloor {
  const recent: number[] = [];
  return {
    follow(levelDbfs) {
      recent.push(levelDbfs);
      if (recent.length > WINDOW_LEVELS) recent.shift();
      const sorted = [...recent].sort((a, b) => a - b);
      return sorted[Math.floor((sorted.length - 1) * FLOOR_QUANTILE)] ?? levelDbfs;
    },
  };
}
