/** The last seconds of sound, in memory only. Older sound is written over. */
export interface RecentSound {
  /** Takes samples as they come, −1 to 1. */
  follow(samples: Float32Array): void;
  /** What there is of the last seconds, oldest first: 16 bits a sample. */
  read(): Int16Array;
}

/** @param most how many samples are kept */
export function createRecentSound(most: number): RecentSound {
  const kept = new Int16Array(most);
  let next = 0;
  let count = 0;
  return {
    follow(samples) {
      for (const sample of samples) {
        kept[next] = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
        next = (next + 1) % most;
      }
      count = Math.min(most, count + samples.length);
    },
    read() {
      const from = count < most ? 0 : next;
      return Int16Array.from({ length: count }, (_, index) => kept[(from + index) % most] ?? 0);
    },
  };
}
