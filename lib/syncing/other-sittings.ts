import { createDayOf, DAY_MS } from '../habits/days';
import type { Sitting } from '../habits/sitting';
import { readSyncArea } from '../platform/sync-area';
import { syncLedger, syncOn } from '../settings';
import { sittingsIn } from '../sync/area';
import { parseLedger } from '../sync/ledger';

/** What was sat on other computers, as far as they have told; nothing while sync is off. */
export async function readOtherSittings(now: number): Promise<readonly Sitting[]> {
  if (!(await syncOn.getValue())) return [];
  const { computer } = parseLedger(await syncLedger.getValue(), '');
  // A day more than now: clocks and time zones differ.
  return sittingsIn(await readSyncArea(), computer, createDayOf(undefined), now + DAY_MS);
}
