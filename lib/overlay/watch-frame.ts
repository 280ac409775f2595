import { watchFrames } from '../detectors/content/frames';
import { watchDocument } from '../detectors/content/watch-page';
import { send } from '../platform/messaging';
import { connectToMonitor, isOver } from './connect';

/** Marks this frame as watched; lives in the extension's own world, where the page cannot see it. */
const WATCHED = Symbol.for('practice-proctor-frame');
const world = globalThis as { [WATCHED]?: boolean };

/** In a frame of the exam's page: reports and blocks what happens there, while the session lasts. Runs once a frame. */
export function watchFrame(): void {
  if (window === window.top || world[WATCHED]) return;
  world[WATCHED] = true;
  const abort = new AbortController();
  const detectors = new AbortController();
  let isWatching = false;
  const over = () => {
    detectors.abort();
    abort.abort();
    world[WATCHED] = false;
  };
  connectToMonitor(
    ({ status }) => {
      if (isOver(status)) return over();
      if (status === null || isWatching) return;
      isWatching = true;
      const { signal } = detectors;
      watchDocument(status.lockdown, {
        emit: (fact) => void send('monitor', 'fact.seen', { fact, at: Date.now() }),
        // The page's own panel says it.
        onBlocked: () => undefined,
        signal,
      });
      watchFrames(() => void send('background', 'frames.loaded', {}), signal);
    },
    { signal: abort.signal, onGone: over },
  );
}
