import type { Sitting } from '../habits/sitting';
import { fieldsOf } from '../providers/read-fields';
import {
  computerItem,
  computersIn,
  habitsKey,
  isKeyOf,
  joinAll,
  ownOf,
  type StoredComputer,
  settingsItems,
} from './area';
import { type StoredSettings, settingsToStore, wishesIn } from './changed-leaves';
import { fitSittings } from './fit-sittings';
import { sameLeaf, wishFor } from './leaf';
import type { Ledger } from './ledger';
import type { LeafStates } from './parse-leaves';
import { bytesOfAll, type Items, SYNC_QUOTA } from './quota';
import { sameJson } from './same-json';

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
  const published = toPublish(leaves, computers, ledger.computer);
  const { wanted, counts } = wantedItems(published, others, ledger, input);
  const isDone = isThere(wanted, counts, input.area, ledger.computer);
  const edition = isDone ? ledger.edition : ledger.edition + 1;
  const head = computerItem(ledger.computer, edition, counts.sittingsLeft);
  return {
    kind: 'sync',
    ledger: { ...ledger, leaves, edition },
    settings: settingsToStore(input.settings, leaves),
    write: isDone ? {} : { ...without(wanted, input.area), ...head },
    remove: Object.keys(input.area).filter((key) => isKeyOf(ledger.computer, key) && !(key in { ...wanted, ...head })),
    counts,
  };
}

/** Whoever joins others has not changed anything against them: where they differ, what they agreed on holds at first. */
function changeTime({ isJoining, ledger, now }: SyncInput, others: readonly StoredComputer[]): number {
  return isJoining && others.length > 0 ? ledger.lastAt : now;
}

function headOf(computer: string): string {
  return Object.keys(computerItem(computer, 0, 0))[0] ?? '';
}

function isEmptied({ ledger, area }: SyncInput): boolean {
  return ledger.isPublished && !Object.hasOwn(area, headOf(ledger.computer));
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
  { area, sittings }: SyncInput,
): { readonly wanted: Items; readonly counts: SyncCounts } {
  const settings = settingsItems(computer, leaves);
  const habits = fitSittings(sittings, (index) => habitsKey(computer, index), {
    bytes: bytesForHabits(
      area,
      { ...settings.items, ...computerItem(computer, Number.MAX_SAFE_INTEGER, 0) },
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
  const head = headOf(computer);
  const own = Object.keys(area).filter((key) => isKeyOf(computer, key) && key !== head);
  const saysSo = fieldsOf(area[head]).left === sittingsLeft;
  return saysSo && own.every((key) => key in wanted) && Object.keys(without(wanted, area)).length === 0;
}

/** The items that are not in the area as they are here. */
function without(wanted: Items, area: Items): Items {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !sameJson(value, area[key])));
}
