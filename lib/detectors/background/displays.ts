import { activeSession } from '../../db/sessions';
import { send } from '../../platform/messaging';
import { optionalApis } from '../../platform/optional-apis';

/** Reports whether the desktop goes over several displays, each time that they change. Needs a permission; may be called again. */
export function watchDisplays(): void {
  optionalApis().displays?.onDisplayChanged.addListener(look);
}

/** How many displays the desktop goes over; `null` = not known without the permission. Mirrored ones count as one. */
export async function countDisplays(): Promise<number | null> {
  const displays = await optionalApis().displays?.getInfo();
  return displays?.length ?? null;
}

async function look(): Promise<void> {
  const at = Date.now();
  const session = await activeSession();
  if (!session?.lockdown.watched.displays) return;
  const count = await countDisplays();
  if (count === null) return;
  await send('monitor', 'fact.seen', { fact: { kind: 'displays', several: count > 1 }, at });
}
