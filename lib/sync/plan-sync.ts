import type { Sitting } from '../habits/sitting';
import { computersIn, joinAll, ownOf, type StoredComputer } from './area';
import { type StoredSettings, settingsToStore, wishesIn } from './changed-leaves';
import { changesThere, type SyncCounts } from './changes-there';
import { wishFor } from './leaf';
import type { Ledger } from './ledger';
import { headKey } from './own-items';
import type { LeafStates } from './parse-leaves';
import type { Items } from './quota';

/** Everything that a look at both sides begins with. */
export interface SyncInput {
  readonly ledger: Ledger;
  /** What is stored on this computer. */
  readonly settings: StoredSettings;
  /** All that the browser's sync storage holds; anything may be wrong with it. */
  readonly area: Items;
  /** Of this computer, oldest first. */
  readonly sittings: readonly Sitting[];
  /** Whether sync was off until now: nobody knows when the changes were made that are found here. */
  readonly isJoining: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** An id for this computer, should its own turn out to be taken. */
  readonly freshComputer: string;
  /** Of several wishes for a leaf, the one that the user has chosen. */
  readonly choice?: WishChoice | undefined;
}

export interface WishChoice {
  readonly path: string;
  readonly by: string;
  readonly n: number;
}

/** What is to be done about it. */
export type SyncPlan =
  /** Somebody removed this computer's items: sync was not wanted any more. */
  | { readonly kind: 'emptied' }
  | {
      readonly kind: 'sync';
      readonly ledger: Ledger;
      /** Items to store on this computer, by key. */
      readonly settings: StoredSettings;
      /** Items to write to the sync storage; none if all is there. */
      readonly write: Items;
      readonly remove: readonly string[];
      readonly counts: SyncCounts;
    };

/** Pure: the same on both sides gives the same plan, and once a plan is carried out, the next one is empty. */
export function planSync(input: SyncInput): SyncPlan {
  const computers = computersIn(input.area);
  if (isEmptied(input)) return { kind: 'emptied' };
  const ledger = named(input, computers);
  const others = computers.filter(({ id }) => id !== ledger.computer);
  const changedAt = changeTime(input, others);
  const wishes = wishesIn(input.settings, ledger.leaves, ledger.computer, changedAt);
  const joined = others.reduce((leaves, other) => joinAll(leaves, other.leaves), { ...ledger.leaves, ...wishes });
  const leaves = chosen(joined, ledger.computer, input);
  const there = changesThere(leaves, computers, ledger, input);
  return {
    kind: 'sync',
    ledger: { ...ledger, leaves, edition: there.edition },
    settings: settingsToStore(input.settings, leaves),
    ...there.changes,
    counts: there.counts,
  };
}

/** Whoever joins others has not changed anything against them: where they differ, what they agreed on holds at first. */
function changeTime({ isJoining, ledger, now }: SyncInput, others: readonly StoredComputer[]): number {
  return isJoining && others.length > 0 ? ledger.lastAt : now;
}

function isEmptied({ ledger, area }: SyncInput): boolean {
  return ledger.isPublished && !Object.hasOwn(area, headKey(ledger.computer));
}

/**
 * Two computers with one id (a profile that was copied, or taken from a backup) would overwrite each other, and a newer
 * version's items are not ours to overwrite: in both cases this one goes on under an id of its own.
 */
function named({ ledger, freshComputer }: SyncInput, computers: readonly StoredComputer[]): Ledger {
  const own = computers.find(({ id }) => id === ledger.computer);
  const isTaken = own !== undefined && (own.isNewer || own.edition > ledger.edition);
  return isTaken ? { ...ledger, computer: freshComputer, edition: 0, isPublished: false } : ledger;
}

function chosen(leaves: LeafStates, computer: string, { choice, now }: SyncInput): LeafStates {
  const leaf = choice && ownOf(leaves, choice.path);
  const wish = leaf?.wishes.find(({ by, n }) => by === choice?.by && n === choice.n);
  if (!choice || !leaf || !wish) return leaves;
  return { ...leaves, [choice.path]: wishFor(leaf, { by: computer, at: now, value: wish.value }) };
}
