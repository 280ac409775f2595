import { storage } from 'wxt/utils/storage';
import { db } from '../db/db';
import { send } from '../platform/messaging';
import { forbidNotifications } from '../platform/notifications';
import { strictSites } from '../settings';

/** Ends a running session, deletes all sessions and settings, and gives back the permissions for strict sites. */
export async function eraseEverything(): Promise<void> {
  await send('background', 'session.end', { by: 'user' });
  for (const origin of Object.keys(await strictSites.getValue())) await send('background', 'site.disable', { origin });
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  await storage.clear('local');
  await forbidNotifications();
  await send('background', 'plan.changed', {});
}
