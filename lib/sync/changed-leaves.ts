import { ownOf } from './area';
import { type Leaf, winnerOf, wishFor } from './leaf';
import type { LeafStates } from './parse-leaves';
import type { Items } from './quota';
import { sameJson } from './same-json';
import type { SyncedItem } from './synced-item';
import { SYNCED_ITEMS } from './synced-items';
import { type Leaves, leavesOf, PATH_SEPARATOR, treeOf } from './tree';

/** What is stored on this computer, by the items' keys; an item that is missing has never been set. */
export type StoredSettings = Items;

/** The leaves that the user has changed here since they were last looked at, as wishes. */
export function wishesIn(stored: StoredSettings, known: LeafStates, by: string, at: number): LeafStates {
  return Object.fromEntries(
    SYNCED_ITEMS.flatMap((item) => {
      const here = leavesOf(item.key, item.taken(stored[item.key]), item.shape);
      // As they would be if nothing had been changed: what this version can't read was never shown, so it isn't missed.
      const expected = leavesOf(item.key, item.taken(valueFor(item, known, stored)), item.shape);
      const paths = [...new Set([...here.keys(), ...expected.keys()])];
      const changed = paths.filter((path) => !sameJson(here.get(path), expected.get(path)));
      return changed.map((path): [string, Leaf] => [
        path,
        wishFor(ownOf(known, path), { by, at, value: here.get(path) }),
      ]);
    }),
  );
}

/** The items that have to be stored anew, so that they are what was agreed. */
export function settingsToStore(stored: StoredSettings, agreed: LeafStates): StoredSettings {
  return Object.fromEntries(
    SYNCED_ITEMS.flatMap((item) => {
      const value = valueFor(item, agreed, stored);
      const isSo = sameJson(item.taken(value), item.taken(stored[item.key]));
      return isSo ? [] : [[item.key, value] as const];
    }),
  );
}

function valueFor(item: SyncedItem, leaves: LeafStates, stored: StoredSettings): unknown {
  return item.stored(treeOf(winnersIn(leaves, item)), stored[item.key]);
}

function winnersIn(leaves: LeafStates, { key }: SyncedItem): Leaves {
  const own = Object.entries(leaves).filter(([path]) => path.split(PATH_SEPARATOR, 1)[0] === key);
  return new Map(
    own.flatMap(([path, leaf]) => {
      const { value } = winnerOf(leaf);
      return value === undefined ? [] : [[path, value] as const];
    }),
  );
}
