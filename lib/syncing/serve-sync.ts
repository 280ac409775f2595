import { browser } from 'wxt/browser';
import type { Handlers } from '../platform/messaging';
import { onStorageChanged } from '../platform/sync-area';
import { syncLedger } from '../settings';
import { isKeyOf } from '../sync/area';
import { parseLedger } from '../sync/ledger';
import { SYNCED_ITEMS } from '../sync/synced-items';
import { isSyncAlarm, requestSync, setSyncAlarms } from './request-sync';
import { chooseWish, emptySync, syncNow, turnSync } from './run-sync';

type SyncMessage = 'sync.turn' | 'sync.now' | 'sync.choose' | 'sync.empty';

export const SYNC_HANDLERS: Pick<Handlers<'background'>, SyncMessage> = {
  'sync.turn': async ({ on }) => {
    await turnSync(on);
    return undefined;
  },
  'sync.now': async () => {
    await syncNow();
    return undefined;
  },
  'sync.choose': async ({ path, by, n }) => {
    await chooseWish({ path, by, n });
    return undefined;
  },
  'sync.empty': async () => {
    await emptySync();
    return { emptied: true };
  },
};

/** Follows changes on both sides. Call synchronously when the background starts. */
export function watchSync(): void {
  onStorageChanged('local', (changes) => {
    if (SYNCED_ITEMS.some(({ key }) => key in changes)) void requestSync();
  });
  onStorageChanged('sync', (changes) => void hearOthers(changes));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (isSyncAlarm(alarm)) void syncNow();
  });
  // What came while the browser started may have come before anybody listened.
  browser.runtime.onStartup.addListener(() => void syncNow());
  void setSyncAlarms();
}

/** What this computer has just written itself is no news; that it was removed is. */
async function hearOthers(changes: Readonly<Record<string, { readonly newValue?: unknown }>>): Promise<void> {
  const { computer } = parseLedger(await syncLedger.getValue(), '');
  const isNews = Object.entries(changes).some(
    ([key, { newValue }]) => newValue === undefined || !isKeyOf(computer, key),
  );
  if (isNews) await syncNow();
}
