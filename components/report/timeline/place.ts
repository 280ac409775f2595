/**
 * Where something is in time, as properties that the style sheet places it by: when the part in view changes, two
 * numbers of the whole timeline change and nothing else.
 */
export function place(startMs: number, endMs = startMs) {
  return { '--start': startMs, '--end': endMs };
}
