/** The same numbers for the same seed, from 0 up to 1. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    random,
    below: (most: number) => Math.floor(random() * most),
    pick: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new Error('There is nothing to pick from.');
      return values[Math.floor(random() * values.length)] as Value;
    },
  };
}
