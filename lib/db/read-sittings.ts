import { createDayOf } from '../habits/days';
import { type Sitting, sittingOf } from '../habits/sitting';
import { db } from './db';
import { listLog } from './log';
import { readPractice } from './practice';
import { listViolations } from './violations';

/** All sessions that are over, oldest first, as habits see them. */
export async function readOwnSittings(): Promise<readonly Sitting[]> {
  const { sessions, violations, log } = await readPractice();
  const dayOf = createDayOf(undefined);
  return sessions.flatMap((session) => {
    const { id } = session;
    return sittingOf(session, violations.get(id) ?? [], log.get(id) ?? [], dayOf) ?? [];
  });
}

/**
 * The same of sessions that were begun since then, for those who ask often about little.
 *
 * @param at epoch ms
 */
export async function readSittingsSince(at: number): Promise<readonly Sitting[]> {
  const rows = await db.sessions.where('createdAt').aboveOrEqual(at).sortBy('createdAt');
  const dayOf = createDayOf(undefined);
  const sittings = rows.map(async (session) => {
    const [violations, log] = await Promise.all([listViolations(session.id), listLog(session.id)]);
    return sittingOf(session, violations, log, dayOf);
  });
  return (await Promise.all(sittings)).filter((sitting) => sitting !== null);
}
