// @ts-check

const RATE_HZ = 16_000;
/** One message to the page; larger ones are slow to pass, smaller ones are many. */
const CHUNK_SAMPLES = 20 * 1536;
/** How much sound one of the voice worker's reports is about, milliseconds. */
export const REPORT_MS = 96;

/**
 * Gives sound to the voice worker, from a fresh start.
 *
 * @param {import('../worker-page.mjs').WorkerPage} page
 * @param {Float32Array} samples 16 kHz, mono
 * @param {(doneRatio: number) => void} [onProgress]
 * @returns {Promise<{ atMs: number, heard: import('../../../lib/voice/heard').Heard }[]>} `atMs`: when it had been heard
 */
export async function hearAll(page, samples, onProgress) {
  await page.restartVoice();
  const sounds = [];
  for (let from = 0; from < samples.length; from += CHUNK_SAMPLES) {
    for (const heard of await page.hear(samples.subarray(from, from + CHUNK_SAMPLES))) {
      sounds.push({ atMs: (sounds.length + 1) * REPORT_MS, heard });
    }
    onProgress?.(from / samples.length);
  }
  return sounds;
}

/** @param {number} ms */
export function toSamples(ms) {
  return Math.round((ms * RATE_HZ) / 1000);
}
