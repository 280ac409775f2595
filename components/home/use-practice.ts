import { readSittings } from '../../lib/db/read-sittings';
import type { Sitting } from '../../lib/habits/sitting';
import { type LiveResult, useLiveQuery } from '../use-live-query';

/** All sessions that are over, oldest first, as habits see them; kept up to date. */
export function usePractice(): LiveResult<readonly Sitting[]> {
  return useLiveQuery(readSittings, []);
}
