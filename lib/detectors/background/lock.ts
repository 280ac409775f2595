import { activeSession } from '../../db/sessions';
import { send } from '../../platform/messaging';
import { optionalApis } from '../../platform/optional-apis';

/** Reports that the screen was locked or unlocked. Needs a permission; may be called again. Sitting still is nobody's business. */
export function watchLock(): void {
  optionalApis().idle?.onStateChanged.addListener(tell);
}

async function tell(state: string): Promise<void> {
  const at = Date.now();
  const session = await activeSession();
  if (!session?.lockdown.watched.lock) return;
  await send('monitor', 'fact.seen', { fact: { kind: 'screen', locked: state === 'locked' }, at });
}
