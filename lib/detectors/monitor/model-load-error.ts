/** A model or its runtime could not be loaded from the extension's own files. */
export class ModelLoadError extends Error {
  override readonly name = 'ModelLoadError';

  constructor(what: string, cause: unknown) {
    super(`The ${what} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
