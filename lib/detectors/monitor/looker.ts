import type { Seen } from '../../vision/seen';
import { superviseWorker } from './supervised-worker';
import type { VisionReply, VisionRequest } from './vision-protocol';

/** The vision worker for single pictures, outside of a session. */
export interface Looker {
  /** Rejects if the models can't be loaded. */
  readonly ready: Promise<void>;
  /**
   * Measures one picture; pictures are looked at one after the other. The frame is closed.
   *
   * @throws if the worker had to be restarted meanwhile
   */
  look(frame: ImageBitmap): Promise<Seen>;
}

/** Lives until the signal aborts. */
export function createLooker(signal: AbortSignal): Looker {
  const worker = superviseWorker<VisionRequest, VisionReply>('/vision-worker.js', signal);
  let waiting: { resolve(seen: Seen): void; reject(error: Error): void }[] = [];
  worker.onReply = ({ seen }) => waiting.shift()?.resolve(seen);
  worker.onReady = () => {
    // A worker that is ready anew has lost what its predecessor was asked.
    for (const { reject } of waiting) reject(new Error('The picture was lost with its worker.'));
    waiting = [];
  };
  return {
    ready: worker.ready,
    look: (frame) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.post({ type: 'see', frame, atMs: performance.now() }, [frame]);
      }),
  };
}
