import type { Sitting } from '../habits/sitting';
import { fieldsOf } from '../providers/read-fields';
import { isKeyOf, ownOf, type StoredComputer } from './area';
import { fitSittings } from './fit-sittings';
import { sameLeaf } from './leaf';
import type { Ledger } from './ledger';
import { habitsKey, headItem, headKey, settingsItems } from './own-items';
import type { LeafStates } from './parse-leaves';
import { bytesOfAll, type Items, SYNC_QUOTA } from './quota';
import { sameJson } from './same-json';

export interface SyncCounts {
  /** Other computers. */
  readonly computers: number;
  /** Of those, the ones with a newer version of the extension. */
  readonly newer: number;
  readonly sittings: number;
  /** Sittings and settings of this computer that found no room. */
  readonly sittingsLeft: number;
  readonly settingsLeft: number;
}

interface Both {
  readonly area: Items;
  /** Oldest first. */
  readonly sittings: readonly Sitting[];
}

export interface ChangesThere {
  readonly changes: {
    /** Items to write to the sync storage; none if all is there. */
    readonly write: Items;
    readonly remove: readonly string[];
  };
  /** Of this computer's items, once that is done. */
  readonly edition: number;
  readonly counts: SyncCounts;
}

/** What has to be changed in the sync storage, so that this computer's items say what it knows. */
export function changesThere(
  leaves: LeafStates,
  computers: readonly StoredComputer[],
  ledger: Ledger,
  both: Both,
): ChangesThere {
  const { computer } = ledger;
  const others = computers.filter(({ id }) => id !== computer);
  const { wanted, counts } = wantedItems(toPublish(leaves, computers, computer), others, ledger, both);
  const isDone = isThere(wanted, counts, both.area, computer);
  const edition = isDone ? ledger.edition : ledger.edition + 1;
  const head = headItem(computer, edition, counts.sittingsLeft);
  const all = { ...wanted, ...head };
  const remove = Object.keys(both.area).filter((key) => isKeyOf(computer, key) && !(key in all));
  return { changes: { write: isDone ? {} : { ...without(wanted, both.area), ...head }, remove }, edition, counts };
}

/** What one computer has stored, no other one needs to; of two that have, the one whose id comes first goes on. */
function toPublish(leaves: LeafStates, computers: readonly StoredComputer[], own: string): LeafStates {
  const mine = computers.find(({ id }) => id === own)?.leaves ?? {};
  const isCarried = (path: string) =>
    computers.some(({ id, leaves: theirs }) => {
      const [leaf, other] = [ownOf(leaves, path), ownOf(theirs, path)];
      if (id === own || !leaf || !other || !sameLeaf(leaf, other)) return false;
      return id < own || !Object.hasOwn(mine, path);
    });
  return Object.fromEntries(Object.entries(leaves).filter(([path]) => !isCarried(path)));
}

function wantedItems(
  leaves: LeafStates,
  others: readonly StoredComputer[],
  { computer }: Ledger,
  { area, sittings }: Both,
): { readonly wanted: Items; readonly counts: SyncCounts } {
  const settings = settingsItems(computer, leaves);
  const habits = fitSittings(sittings, (index) => habitsKey(computer, index), {
    bytes: bytesForHabits(
      area,
      { ...settings.items, ...headItem(computer, Number.MAX_SAFE_INTEGER, 0) },
      computer,
      others,
    ),
    items: SYNC_QUOTA.items - Object.keys(settings.items).length - Object.keys(foreign(area, computer)).length,
  });
  return {
    wanted: { ...settings.items, ...habits.items },
    counts: {
      computers: others.length,
      newer: others.filter(({ isNewer }) => isNewer).length,
      sittings: sittings.length - habits.left,
      sittingsLeft: habits.left,
      settingsLeft: settings.tooLarge,
    },
  };
}

/** All that is left; but if another computer has no room for its sittings, no more than everybody's share. */
function bytesForHabits(area: Items, own: Items, computer: string, others: readonly StoredComputer[]): number {
  const theirs = foreign(area, computer);
  const left = SYNC_QUOTA.bytesWithSittings - bytesOfAll(theirs) - bytesOfAll(own);
  if (others.every((other) => other.left === 0)) return left;
  const beside = Object.fromEntries(Object.entries(theirs).filter(([key]) => !key.startsWith('habits/')));
  const share = (SYNC_QUOTA.bytesWithSittings - bytesOfAll(beside) - bytesOfAll(own)) / (others.length + 1);
  return Math.min(left, share);
}

function foreign(area: Items, computer: string): Items {
  return Object.fromEntries(Object.entries(area).filter(([key]) => !isKeyOf(computer, key)));
}

/** All that is wanted is there, and nothing else of this computer's but what it says of itself. */
function isThere(wanted: Items, { sittingsLeft }: SyncCounts, area: Items, computer: string): boolean {
  const head = headKey(computer);
  const own = Object.keys(area).filter((key) => isKeyOf(computer, key) && key !== head);
  const saysSo = fieldsOf(area[head]).left === sittingsLeft;
  return saysSo && own.every((key) => key in wanted) && Object.keys(without(wanted, area)).length === 0;
}

/** The items that are not in the area as they are here. */
function without(wanted: Items, area: Items): Items {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !sameJson(value, area[key])));
}
