/** Notices a camera that plays a recording over and over. Time is an input. */
export interface RepeatedPictures {
  /**
   * Takes the fingerprint of one frame.
   *
   * @returns share of the last frames that are exact copies of earlier ones, 0–1. A live sensor's noise never repeats.
   */
  follow(fingerprint: number, atMs: number): number;
}

/** Recordings longer than this are not remembered whole. */
const REMEMBER_MS = 5 * 60_000;
/** A frame that is delivered twice, or a picture that stands still, is another matter. */
const NOT_WITHIN_MS = 2000;
/** Of a recording with 30 frames a second only some frames are looked at, and only some of those a second time. */
const LAST_FRAMES = 20;

export function createRepeatedPictures(): RepeatedPictures {
  /** Fingerprint → when it was first seen; the oldest first. */
  const seenAtMs = new Map<number, number>();
  let repeats: readonly boolean[] = [];

  function forgetBefore(ms: number): void {
    for (const [fingerprint, atMs] of seenAtMs) {
      if (atMs >= ms) return;
      seenAtMs.delete(fingerprint);
    }
  }

  return {
    follow(fingerprint, atMs) {
      forgetBefore(atMs - REMEMBER_MS);
      const firstMs = seenAtMs.get(fingerprint);
      if (firstMs === undefined) seenAtMs.set(fingerprint, atMs);
      const isRepeat = firstMs !== undefined && atMs - firstMs >= NOT_WITHIN_MS;
      repeats = [...repeats, isRepeat].slice(-LAST_FRAMES);
      return repeats.filter(Boolean).length / LAST_FRAMES;
    },
  };
}
