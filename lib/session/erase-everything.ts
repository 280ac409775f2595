import { storage } from 'wxt/utils/storage';
import { db } from '../db/db';
import { send } from '../platform/messaging';
import { forbidNotifications } from '../platform/notifications';
import { strictSites } from '../settings';

interface EraseOptions {
  /** Whether what is in the browser's sync storage goes as well: it was stored by all computers. */
  readonly withSynced: boolean;
}

/** Ends a running session, deletes all sessions and settings, and gives back the permissions for strict sites. */
export async function eraseEverything({ withSynced }: EraseOptions): Promise<void> {
  // First of all: what is erased here must neither come back nor be taken for the wish to erase it elsewhere.
  if (withSynced) await send('background', 'sync.empty', {});
  else await send('background', 'sync.turn', { on: false });
  await send('background', 'session.end', { by: 'user' });
  for (const origin of Object.keys(await strictSites.getValue())) await send('background', 'site.disable', { origin });
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await storage.clear('local');
  await forbidNotifications();
  await send('background', 'plan.changed', {});
}
