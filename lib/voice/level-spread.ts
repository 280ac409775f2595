/** How much the level goes up and down. Levels come at a steady rate. */
export interface LevelSpread {
  /** Takes one level in dBFS; returns the standard deviation of the last second's levels, in dB. */
  follow(levelDbfs: number): number;
}

/** At about ten levels a second: a little less than a second, so that what came before a sound is soon out of it. */
const WINDOW_LEVELS = 8;

export function createLevelSpread(): LevelSpread {
  let recent: readonly number[] = [];
  return {
    follow(levelDbfs) {
      recent = [...recent, levelDbfs].slice(-WINDOW_LEVELS);
      const mean = recent.reduce((sum, level) => sum + level, 0) / recent.length;
      const squares = recent.reduce((sum, level) => sum + (level - mean) ** 2, 0);
      return Math.sqrt(squares / recent.length);
    },
  };
}
