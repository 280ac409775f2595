import { useMemo } from 'preact/hooks';
import { readOwnSittings } from '../../lib/db/read-sittings';
import type { Sitting } from '../../lib/habits/sitting';
import { withOthers } from '../../lib/sync/with-others';
import { type LiveResult, useLiveQuery } from '../use-live-query';
import { useOtherSittings } from './use-other-sittings';

/** All sessions that are over, oldest first, as habits see them, on all computers that sync; kept up to date. */
export function usePractice(): LiveResult<readonly Sitting[]> {
  const own = useLiveQuery(readOwnSittings, []);
  const others = useOtherSittings();
  return useMemo(() => {
    if (own.state !== 'ready') return own;
    return others === undefined ? { state: 'loading' } : { state: 'ready', value: withOthers(own.value, others) };
  }, [own, others]);
}
