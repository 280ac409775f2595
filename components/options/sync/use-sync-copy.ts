import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onStorageChanged, readSyncArea } from '../../../lib/platform/sync-area';

/** Whether anything is in the browser's sync storage, from whichever computer; kept up to date. */
export function useSyncCopy(): boolean {
  const isThere = useSignal(false);
  useEffect(() => {
    let isAwaited = true;
    async function look() {
      const area = await readSyncArea().catch(() => ({}));
      if (isAwaited) isThere.value = Object.keys(area).length > 0;
    }
    const unhear = onStorageChanged('sync', () => void look());
    void look();
    return () => {
      isAwaited = false;
      unhear();
    };
  }, []);
  return isThere.value;
}
