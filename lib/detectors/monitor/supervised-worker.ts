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

/** Loading takes 1–2 s on a slow machine; a worker that is not ready by then is not coming. */
const LOAD_TIMEOUT_MS = 30_000;

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

  function start(): void {
    isReady = false;
    worker = new Worker(url);
    worker.onerror = (event) => supervised.restart(event.message);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
    timeout = setTimeout(() => supervised.restart('it did not get ready'), LOAD_TIMEOUT_MS);
  }

  function receive(reply: Reply): void {
    if (reply.type === 'ready') {
      clearTimeout(timeout);
      isReady = true;
      first.resolve();
      supervised.onReady();
    } else if (reply.type === 'failed') {
      first.reject(new Error('message' in reply ? String(reply.message) : 'The worker failed.'));
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
      restarts += 1;
      start();
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
