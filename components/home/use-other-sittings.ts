import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Sitting } from '../../lib/habits/sitting';
import { onStorageChanged } from '../../lib/platform/sync-area';
import { syncOn } from '../../lib/settings';
import { readOtherSittings } from '../../lib/syncing/other-sittings';

/** What was sat on other computers, kept up to date; `undefined` until it is read. None while sync is off. */
export function useOtherSittings(): readonly Sitting[] | undefined {
  const sittings = useSignal<readonly Sitting[] | undefined>(undefined);
  useEffect(() => {
    let newest = 0;
    async function read() {
      newest += 1;
      const asked = newest;
      const found = await readOtherSittings(Date.now()).catch(tellFailed);
      if (asked === newest) sittings.value = found;
    }
    const unhear = onStorageChanged('sync', () => void read());
    const unwatch = syncOn.watch(() => void read());
    void read();
    return () => {
      newest = Number.POSITIVE_INFINITY;
      unhear();
      unwatch();
    };
  }, []);
  return sittings.value;
}

/** This computer's own sittings are there all the same; the settings tell how sync is going. */
function tellFailed(error: unknown): readonly Sitting[] {
  console.error('The sittings of other computers could not be read', error);
  return [];
}
