// @ts-check

/** When to say aloud how much time is left; ms. */
const ANNOUNCED_MS = [10 * 60_000, 5 * 60_000, 60_000];

/** @param {number} leftMs @returns {string} such as 29:05 */
export function clockText(leftMs) {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * What a screen reader should hear when the time left goes from one value to another.
 *
 * @param {number} beforeMs
 * @param {number} leftMs
 * @returns {string | null}
 */
export function timeAnnouncement(beforeMs, leftMs) {
  const passed = ANNOUNCED_MS.find((markMs) => beforeMs > markMs && leftMs <= markMs);
  if (passed === undefined) return null;
  return passed === 60_000 ? 'One minute left.' : `${passed / 60_000} minutes left.`;
}
