import { sameJson } from './same-json';

/**
 * The smallest thing that is synced: one number, one text, one switch. Each computer keeps, for each leaf, the wishes that
 * nobody has replaced so far, and which wishes it has seen. So it can tell a change that was made knowing another one
 * from two changes that knew nothing of each other, whatever the clocks say and in whatever order they arrive.
 */
export interface Leaf {
  readonly clock: Clock;
  /** One at least, in the order of their computers. */
  readonly wishes: readonly Wish[];
}

/** How many wishes of each computer have been seen, by its id. */
export type Clock = Readonly<Record<string, number>>;

/** What somebody set on one computer. */
export interface Wish {
  /** The computer's id. */
  readonly by: string;
  /** Its how-manieth wish for this leaf, from 1. */
  readonly n: number;
  /** Epoch ms; 0 = before it was synced, nobody knows when. */
  readonly at: number;
  /** Absent = it was removed. */
  readonly value?: unknown;
}

/** A wish that replaces all that were seen. */
export function wishFor(before: Leaf | undefined, { by, at, value }: Omit<Wish, 'n'>): Leaf {
  const n = (before?.clock[by] ?? 0) + 1;
  return { clock: { ...before?.clock, [by]: n }, wishes: [{ by, n, at, ...(value !== undefined && { value }) }] };
}

/** All that two computers know. The order in which leaves are joined, and how often, makes no difference. */
export function joinLeaves(a: Leaf | undefined, b: Leaf): Leaf {
  if (a === undefined) return b;
  const standing = [...a.wishes.filter((wish) => stands(wish, b)), ...b.wishes.filter((wish) => stands(wish, a))];
  const byName = new Map<string, Wish>();
  // Two that claim to have replaced each other are damaged: rather too many than none.
  for (const wish of standing.length > 0 ? standing : [...a.wishes, ...b.wishes]) {
    const before = byName.get(nameOf(wish));
    if (before === undefined || isBefore(before, wish)) byName.set(nameOf(wish), wish);
  }
  const wishes = [...byName.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return { clock: joinClocks(a.clock, b.clock), wishes };
}

/** The other side has it, too, or has never heard of it. */
function stands(wish: Wish, other: Leaf): boolean {
  return !hasSeen(other, wish) || other.wishes.some((own) => own.by === wish.by && own.n === wish.n);
}

function hasSeen({ clock }: Leaf, { by, n }: Wish): boolean {
  return (clock[by] ?? 0) >= n;
}

function nameOf({ by, n }: Wish): string {
  return `${by} ${n}`;
}

function joinClocks(a: Clock, b: Clock): Clock {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, Math.max(a[name] ?? 0, b[name] ?? 0)]));
}

export function sameLeaf(a: Leaf, b: Leaf): boolean {
  return sameJson(a, b);
}

/**
 * The wish that holds. A change goes before a removal, so that nothing is lost; then the newer one; of several at once
 * the same one on every computer.
 */
export function winnerOf({ wishes }: Leaf): Wish {
  return wishes.reduce((best, wish) => (isBefore(best, wish) ? wish : best));
}

function isBefore(a: Wish, b: Wish): boolean {
  const [gone, otherGone] = [a.value === undefined, b.value === undefined];
  if (gone !== otherGone) return gone;
  if (a.at !== b.at) return a.at < b.at;
  if (a.by !== b.by) return a.by < b.by;
  return a.n === b.n ? JSON.stringify(a.value) < JSON.stringify(b.value) : a.n < b.n;
}

/** Wishes that came to something else than the one that holds, and that nobody has decided about. */
export function losersOf(leaf: Leaf): readonly Wish[] {
  const winner = winnerOf(leaf);
  return leaf.wishes.filter(({ value }) => !sameJson(value, winner.value));
}
