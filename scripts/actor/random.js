// @ts-check

/**
 * A seeded source of even random numbers in [0, 1), so that every rendering of the actor is the same.
 * The generator is a 32-bit counter scrambled by multiply-and-shift steps ("mulberry32").
 *
 * @param {number} seed any integer
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
