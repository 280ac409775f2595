// @ts-check

/**
 * Lets a session hear, bit by bit, what has been measured in advance.
 *
 * @param {Pick<import('./create-replay.mjs').Replay, 'hear'>} replay
 * @param {import('./replay-raw.mjs').RawSession['sounds']} sounds in order of time
 * @returns {(atMs: number) => void} lets it hear everything up to a moment
 */
export function createHearUntil(replay, sounds) {
  let count = 0;
  return (atMs) => {
    for (let next = sounds[count]; next && next.atMs <= atMs; next = sounds[count]) {
      replay.hear(next.heard, next.atMs);
      count += 1;
    }
  };
}
