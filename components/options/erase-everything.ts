import { storage } from 'wxt/utils/storage';
import { db } from '../../lib/db/db';
import { send } from '../../lib/platform/messaging';
import { strictSites } from '../../lib/settings';

/** Deletes all sessions and settings, and gives back the permissions for strict sites. */
export async function eraseEverything(): Promise<void> {
  for (const origin of Object.keys(await strictSites.getValue())) await send('background', 'site.disable', { origin });
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await storage.clear('local');
}
