import type { Sitting } from '../habits/sitting';
import { packSittings } from './pack-sittings';
import { bytesOf, type Items, SYNC_QUOTA } from './quota';

/** So that a new sitting changes one item: the others keep theirs. Most items of this many fit at once. */
const SITTINGS_AN_ITEM = 80;

export interface FittedSittings {
  readonly items: Items;
  /** How many of the oldest found no room. */
  readonly left: number;
}

/**
 * The newest sittings that there is room for, as items of the browser's sync storage.
 *
 * @param sittings oldest first
 * @param keyOf the key of the item that begins with the sitting of that index
 */
export function fitSittings(
  sittings: readonly Sitting[],
  keyOf: (index: number) => string,
  room: { readonly bytes: number; readonly items: number },
): FittedSittings {
  const items: [key: string, value: unknown][] = [];
  let { bytes } = room;
  let end = sittings.length;
  while (end > 0 && items.length < room.items) {
    const found = fitLast(sittings.slice(firstOfItem(end), end), firstOfItem(end), keyOf, bytes);
    if (found === null) break;
    items.push([found.key, found.value]);
    bytes -= bytesOf(found.key, found.value);
    end = found.index;
  }
  return { items: Object.fromEntries(items), left: end };
}

/** Where the item begins whose last sitting is the one before `end`. */
function firstOfItem(end: number): number {
  return Math.floor((end - 1) / SITTINGS_AN_ITEM) * SITTINGS_AN_ITEM;
}

/** The newest of them that fit into one item: all of them, or half, or a quarter … */
function fitLast(part: readonly Sitting[], index: number, keyOf: (index: number) => string, room: number) {
  const most = Math.min(room, SYNC_QUOTA.bytesAnItem);
  for (let from = 0; from < part.length; from += Math.ceil((part.length - from) / 2)) {
    const key = keyOf(index + from);
    const value = packSittings(part.slice(from));
    if (bytesOf(key, value) <= most) return { key, value, index: index + from };
  }
  return null;
}
