// @ts-check

const WARM_UP_MS = 200;
const MEASURE_MS = 1000;

/**
 * Runs something for about a second and tells what one run costs.
 *
 * @param {string} name
 * @param {() => void} work
 * @returns {{ name: string, medianMs: number, p95Ms: number, runs: number }}
 */
export function measure(name, work) {
  repeat(work, WARM_UP_MS);
  return summarizeTimings(name, repeat(work, MEASURE_MS));
}

/**
 * @param {string} name
 * @param {readonly number[]} timings milliseconds
 * @returns {{ name: string, medianMs: number, p95Ms: number, runs: number }}
 */
export function summarizeTimings(name, timings) {
  const sorted = [...timings].sort((a, b) => a - b);
  const at = (/** @type {number} */ ratio) => round(sorted[Math.floor((sorted.length - 1) * ratio)] ?? 0);
  return { name, medianMs: at(0.5), p95Ms: at(0.95), runs: sorted.length };
}

/**
 * @param {() => void} work
 * @param {number} forMs
 */
function repeat(work, forMs) {
  /** @type {number[]} */
  const timings = [];
  for (const end = performance.now() + forMs; performance.now() < end; ) {
    const start = performance.now();
    work();
    timings.push(performance.now() - start);
  }
  return timings;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10_000) / 10_000;
}
