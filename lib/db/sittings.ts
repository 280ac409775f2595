import type { Sitting } from '../report/sitting';
import { listLog } from './log';
import type { SessionRow } from './schema';
import { listViolations } from './violations';

/** What was noticed and logged in a session. */
export async function readSitting(session: SessionRow): Promise<Sitting> {
  const [violations, log] = await Promise.all([listViolations(session.id), listLog(session.id)]);
  return { session, violations, log: log.map(({ entry }) => entry) };
}
