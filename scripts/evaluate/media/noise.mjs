// @ts-check

/**
 * Adds even noise, as of a microphone in a silent room: no real one delivers zeros.
 *
 * @param {Float32Array} samples within -1…1; changed
 * @param {number} levelDbfs root mean square
 * @param {() => number} random
 */
export function addNoise(samples, levelDbfs, random) {
  // Even noise of amplitude a has a root mean square of a / √3.
  const amplitude = Math.sqrt(3) * 10 ** (levelDbfs / 20);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = (samples[index] ?? 0) + (2 * random() - 1) * amplitude;
  }
}
