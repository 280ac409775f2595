import { browser } from 'wxt/browser';

/** The storage that the browser itself carries between a person's computers. Without an account it stays on this one. */

export async function readSyncArea(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.sync.get(null);
}

/**
 * In two operations at most: browsers count them.
 *
 * @throws if there is no room, or too much was written in a short time
 */
export async function writeSyncArea(
  write: Readonly<Record<string, unknown>>,
  remove: readonly string[],
): Promise<void> {
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (Object.keys(write).length > 0) await browser.storage.sync.set(write);
}

export async function clearSyncArea(): Promise<void> {
  await browser.storage.sync.clear();
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Call synchronously at start-up where no change may be missed. Returns how to stop. */
export function onStorageChanged(area: 'local' | 'sync', listener: (changes: Changes) => void): () => void {
  const hear = (changes: Changes, changedArea: string) => {
    if (changedArea === area) listener(changes);
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
