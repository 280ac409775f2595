/** Epoch ms that never go back, whatever happens to the computer's clock. */
export function createClock(): () => number {
  let last = 0;
  return () => {
    last = Math.max(last, Date.now());
    return last;
  };
}
