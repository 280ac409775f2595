/** For how long somebody has been speaking. Time is an input. */
export interface SpeechRun {
  /** Takes one speech probability, 0–1; returns milliseconds since the speech began, 0 without speech. */
  follow(speechRatio: number, atMs: number): number;
}

/** The speech model's own usual pair: speech begins above the one and goes on above the other. */
const BEGINS_AT_RATIO = 0.5;
const GOES_ON_ABOVE_RATIO = 0.35;
/** Stops inside words and short breaths do not end it. */
const BRIDGED_MS = 300;

export function createSpeechRun(): SpeechRun {
  let sinceMs: number | null = null;
  let lastMs = 0;
  return {
    follow(speechRatio, atMs) {
      // Also where nothing was heard at all for a while: the speech after a gap is not the one before it.
      if (atMs - lastMs > BRIDGED_MS) sinceMs = null;
      if (speechRatio >= (sinceMs === null ? BEGINS_AT_RATIO : GOES_ON_ABOVE_RATIO)) {
        sinceMs ??= atMs;
        lastMs = atMs;
      }
      return sinceMs === null ? 0 : atMs - sinceMs;
    },
  };
}
