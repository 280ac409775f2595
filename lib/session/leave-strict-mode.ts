import { activeSession } from '../db/sessions';
import { isStrict } from '../lockdown/lockdown';
import { endSession } from './controller';

/**
 * Strict mode cannot be turned off during a session without ending it: where that is done, the session was given up.
 *
 * @param origins sites whose strict mode goes off
 */
export async function leaveStrictMode(origins: readonly string[]): Promise<void> {
  const session = await activeSession();
  if (session && origins.includes(session.origin) && isStrict(session.lockdown)) await endSession('abandoned');
}
