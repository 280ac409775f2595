import { readPractice } from '../../lib/db/practice';
import { createDayOf } from '../../lib/habits/days';
import { type Sitting, sittingOf } from '../../lib/habits/sitting';
import { type LiveResult, useLiveQuery } from '../use-live-query';

/** All sessions that are over, oldest first, as habits see them; kept up to date. */
export function usePractice(): LiveResult<readonly Sitting[]> {
  return useLiveQuery(readSittings, []);
}

async function readSittings(): Promise<readonly Sitting[]> {
  const { sessions, violations, log } = await readPractice();
  const dayOf = createDayOf(undefined);
  return sessions.flatMap((session) => {
    const { id } = session;
    return sittingOf(session, violations.get(id) ?? [], log.get(id) ?? [], dayOf) ?? [];
  });
}
