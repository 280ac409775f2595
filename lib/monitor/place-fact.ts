import type { Fact, Observation } from '../observations';

/**
 * Places facts in a session's time, and adds what only their history tells.
 *
 * @param startedAt epoch ms of the session's time zero
 */
export function createPlacer(startedAt: number): (fact: Fact, at: number) => Observation {
  let everFullscreen = false;
  return (fact, at) => {
    // What was known before the first frame is true from then on.
    const atMs = Math.max(0, at - startedAt);
    if (fact.kind !== 'fullscreen') return { ...fact, atMs };
    // A page that is loaded anew does not know that the one before was in full screen.
    everFullscreen ||= fact.active;
    return { ...fact, entered: everFullscreen, atMs };
  };
}
