import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { useEffect, useMemo } from 'preact/hooks';

export type LiveResult<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: Value };

/** The database cannot be opened, or was closed under a page that is older than the stored data. */
class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/**
 * What a query finds, again whenever it would find something else. `dependencies` are what the query
 * closes over: when one changes, the old result is dropped at once.
 */
export function useLiveQuery<Value>(query: () => Promise<Value>, dependencies: readonly unknown[]): LiveResult<Value> {
  const result = useMemo(() => signal<LiveResult<Value>>({ state: 'loading' }), dependencies);
  useEffect(() => {
    const subscription = liveQuery(() => query().catch(tellClosed)).subscribe({
      next: (value) => {
        result.value = { state: 'ready', value };
      },
      error: (error: unknown) => {
        result.value = { state: 'error', error };
      },
    });
    return () => subscription.unsubscribe();
  }, [result]);
  return result.value;
}

/** Live queries keep silent about a closed database, waiting for it to be opened again: here nobody will. */
function tellClosed(error: unknown): never {
  const isClosed = error instanceof Error && error.name === 'DatabaseClosedError';
  throw isClosed ? new DatabaseUnavailable(error.message, { cause: error }) : error;
}
