/** Below the noise of any real microphone; stands for digital silence. */
const SILENCE_DBFS = -100;

/** Root-mean-square level of samples in −1…1, in dB below full scale. */
export function levelDbfs(samples: Float32Array): number {
  let squares = 0;
  for (const sample of samples) squares += sample * sample;
  const meanSquare = squares / Math.max(1, samples.length);
  return Math.max(SILENCE_DBFS, 10 * Math.log10(meanSquare));
}

/** Digital zeros throughout: what a muted device delivers. A live microphone always has some noise. */
export function isDigitalSilence(samples: Float32Array): boolean {
  return samples.every((sample) => sample === 0);
}
