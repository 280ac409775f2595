/**
 * How likely it is that at most so many of all trials succeed. Summed up term by term in logarithms, so that thousands of
 * trials neither overflow nor vanish.
 *
 * @param probability of each trial, above 0 and below 1
 */
export function atMost(successes: number, trials: number, probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  let logTerm = trials * Math.log1p(-probability);
  let sum = 0;
  for (let count = 0; count <= successes; count += 1) {
    sum += Math.exp(logTerm);
    logTerm += Math.log((trials - count) / (count + 1)) + odds;
  }
  return Math.min(1, sum);
}
