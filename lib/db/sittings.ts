import { isSameExam } from '../report/compare-sittings';
import type { Sitting } from '../report/sitting';
import { db } from './db';
import { listLog } from './log';
import type { SessionRow } from './schema';
import { listViolations } from './violations';

/** What was noticed and logged in a session. */
export async function readSitting(session: SessionRow): Promise<Sitting> {
  const [violations, log] = await Promise.all([listViolations(session.id), listLog(session.id)]);
  return { session, violations, log: log.map(({ entry }) => entry) };
}

/** Sittings of the same exam that were begun before this one, the newest first. */
export async function listSittingsBefore(session: SessionRow, most: number): Promise<Sitting[]> {
  const rows = await db.sessions
    .where('createdAt')
    .below(session.createdAt)
    .reverse()
    .filter((other) => other.startedAt !== null && isSameExam(session, other))
    .limit(most)
    .toArray();
  return Promise.all(rows.map(readSitting));
}
