import { entriesOf, whole } from '../providers/read-fields';
import type { Clock, Leaf, Wish } from './leaf';
import { SYNCED_ITEMS } from './synced-items';
import { isLeafAt, PATH_SEPARATOR } from './tree';

/** A leaf as it is stored: short, as room in the browser's sync storage is scarce. */
export type PackedLeaf = readonly [clock: Clock, wishes: readonly PackedWish[]];
/** Without a value: it was removed. */
type PackedWish = readonly [by: string, n: number, at: number, value?: unknown];

export const COMPUTER_ID = /^[a-z0-9]{6,12}$/;
/** More than anybody has; a list that is longer is damaged. */
const MOST_COMPUTERS = 100;
const MOST_WISHES = 50;
/** The latest time that there is. */
const LATEST_AT = 8.64e15;

/** By path. */
export type LeafStates = Readonly<Record<string, Leaf>>;

export function packLeaf({ clock, wishes }: Leaf): PackedLeaf {
  return [
    clock,
    wishes.map(({ by, n, at, value }): PackedWish => (value === undefined ? [by, n, at] : [by, n, at, value])),
  ];
}

/** Reads packed leaves, by path. Leaves that no item has a place for, and what makes no sense, are left out. */
export function parseLeaves(value: unknown): LeafStates {
  return entriesOf(value, (path, packed) => (isKnownPath(path) ? parseLeaf(packed) : undefined));
}

function isKnownPath(path: string): boolean {
  const [key, ...names] = path.split(PATH_SEPARATOR);
  const item = SYNCED_ITEMS.find((one) => one.key === key);
  return item !== undefined && isLeafAt(names, item.shape);
}

function parseLeaf(packed: unknown): Leaf | undefined {
  if (!Array.isArray(packed) || !Array.isArray(packed[1])) return undefined;
  const clock = entriesOf(packed[0], (id, n) => (COMPUTER_ID.test(id) ? countOf(n) : undefined));
  const wishes = packed[1].map((wish) => parseWish(wish, clock));
  const known = wishes.filter((wish) => wish !== undefined);
  const isWhole = known.length === wishes.length && known.length > 0 && known.length <= MOST_WISHES;
  return isWhole && Object.keys(clock).length <= MOST_COMPUTERS ? { clock, wishes: known } : undefined;
}

/** Each wish has been seen: it is in the clock. */
function parseWish(packed: unknown, clock: Clock): Wish | undefined {
  if (!Array.isArray(packed) || packed.length < 3 || packed.length > 4) return undefined;
  const [by, number, time, value] = packed;
  const [n, at] = [countOf(number), whole(time, 0, LATEST_AT)];
  if (typeof by !== 'string' || n === undefined || at === undefined) return undefined;
  if (!Object.hasOwn(clock, by) || n > Number(clock[by])) return undefined;
  if (packed.length === 3) return { by, n, at };
  return value === undefined ? undefined : { by, n, at, value };
}

function countOf(value: unknown): number | undefined {
  return whole(value, 1, Number.MAX_SAFE_INTEGER);
}

export function packLeaves(leaves: LeafStates): Readonly<Record<string, PackedLeaf>> {
  return Object.fromEntries(Object.entries(leaves).map(([path, leaf]) => [path, packLeaf(leaf)]));
}
