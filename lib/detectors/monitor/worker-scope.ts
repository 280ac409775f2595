/** A dedicated worker's global scope, as far as it is used here: TypeScript's DOM library has no types for it. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
