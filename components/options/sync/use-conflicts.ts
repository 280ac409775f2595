import { syncLedger } from '../../../lib/settings';
import { losersOf, type Wish, winnerOf } from '../../../lib/sync/leaf';
import { parseLedger } from '../../../lib/sync/ledger';
import { useSetting } from '../../use-setting';

/** A setting that was changed on several computers, none of which knew of the others. */
export interface Conflict {
  readonly path: string;
  /** The one that holds. */
  readonly winner: Wish;
  readonly losers: readonly Wish[];
  /** This computer's id. */
  readonly computer: string;
}

export function useConflicts(): readonly Conflict[] {
  const stored = useSetting(syncLedger);
  const { computer, leaves } = parseLedger(stored, '');
  return Object.entries(leaves).flatMap(([path, leaf]) => {
    const losers = losersOf(leaf);
    return losers.length === 0 ? [] : [{ path, winner: winnerOf(leaf), losers, computer }];
  });
}
