/** A worker that is restarted when it crashes or falls silent. */
export interface SupervisedWorker<Request, Reply> {
  /** Resolves when the first worker is ready; rejects if it cannot load at all. */
  readonly ready: Promise<void>;
  /** False while a worker is starting. */
  isReady(): boolean;
  post(request: Request, transfer: Transferable[]): void;
  /** Replaces the worker. */
  restart(why: string): void;
  readonly restarts: () => number;
  /** Called with every reply but `ready`. */
  onReply: (reply: Exclude<Reply, { type: 'ready' | 'failed' }>) => void;
  /** Called each time a worker has become ready. */
  onReady: () => void;
}

type AnyReply =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: string };

/** Loading takes 1–2 s, on a slow and busy machine ten times that; a worker that is not ready by then is not coming. */
const LOAD_TIMEOUT_MS = 30_000;
/** Time for the computer to recover before the next worker starts. */
const RESTART_AFTER_MS = 500;

/** Starts a worker from the extension's own script at `url`; it lives until the signal aborts. */
export function superviseWorker<Request, Reply extends AnyReply>(
  url: string,
  signal: AbortSignal,
): SupervisedWorker<Request, Reply> {
  let worker: Worker;
  let isReady = false;
  let restarts = 0;
  let timeout: ReturnType<typeof setTimeout>;
  const first = Promise.withResolvers<void>();
  let hasBeenReady = false;

  function start(): void {
    worker = new Worker(url);
    worker.onerror = (event) => lose(event.message);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
    timeout = setTimeout(() => lose('It did not get ready.'), LOAD_TIMEOUT_MS);
  }

  /** A worker that never was ready would fail again and again: that is for the user to know. */
  function lose(why: string): void {
    if (hasBeenReady) {
      supervised.restart(why);
      return;
    }
    clearTimeout(timeout);
    worker.terminate();
    first.reject(new Error(`${url}: ${why}`));
  }

  function receive(reply: Reply): void {
    if (reply.type === 'ready') {
      clearTimeout(timeout);
      isReady = true;
      hasBeenReady = true;
      first.resolve();
      supervised.onReady();
    } else if (reply.type === 'failed') {
      lose('message' in reply ? String(reply.message) : 'It failed.');
    } else {
      supervised.onReply(reply as Exclude<Reply, { type: 'ready' | 'failed' }>);
    }
  }

  const supervised: SupervisedWorker<Request, Reply> = {
    ready: first.promise,
    isReady: () => isReady,
    post: (request, transfer) => worker.postMessage(request, transfer),
    restart(why) {
      if (signal.aborted) return;
      console.warn(`Restarting ${url}: ${why}`);
      clearTimeout(timeout);
      worker.terminate();
      isReady = false;
      restarts += 1;
      timeout = setTimeout(start, RESTART_AFTER_MS);
    },
    restarts: () => restarts,
    onReply: () => undefined,
    onReady: () => undefined,
  };

  start();
  signal.addEventListener('abort', () => {
    clearTimeout(timeout);
    worker.terminate();
    first.reject(signal.reason);
  });
  return supervised;
}
