import type { DayOf } from '../habits/days';
import type { Sitting } from '../habits/sitting';
import { fieldsOf, whole } from '../providers/read-fields';
import { joinLeaves } from './leaf';
import { COMPUTER_ID, type LeafStates, parseLeaves } from './parse-leaves';
import type { Items } from './quota';
import { unpackSittings } from './unpack-sittings';

/*
 * What is in the browser's sync storage: the items of each computer, under its id, which no other computer writes. So two
 * that write at the same time never overwrite each other.
 *
 *   computer/ID    { v: 1, edition, left }   how often it wrote, and how many sittings found no room
 *   settings/ID/N  { v: 1, leaves }          leaves by path, in as many items as it takes
 *   habits/ID/N    see `pack-sittings.ts`    from its sitting number N on
 */
const KEY = /^(computer|settings|habits)\/([a-z0-9]{6,12})(?:\/\d{1,6})?$/;
export const AREA_VERSION = 1;

/** What one computer has stored, as far as it can be read. */
export interface StoredComputer {
  readonly id: string;
  readonly edition: number;
  /** How many of its sittings found no room. */
  readonly left: number;
  readonly leaves: LeafStates;
  /** Packed; read with `sittingsIn`. */
  readonly habits: readonly unknown[];
  /** Whether something of it was written by a newer version of the extension, and can't be read. */
  readonly isNewer: boolean;
}

/** @param area all that the browser's sync storage holds, of which anything may be wrong */
export function computersIn(area: Items): readonly StoredComputer[] {
  const found = new Map<string, StoredComputer>();
  for (const [key, value] of Object.entries(area)) {
    const [, kind = '', id = ''] = KEY.exec(key) ?? [];
    if (!COMPUTER_ID.test(id)) continue;
    const computer = found.get(id) ?? { id, edition: 0, left: 0, leaves: {}, habits: [], isNewer: false };
    found.set(id, withItem(computer, kind, value));
  }
  return [...found.values()];
}

function withItem(computer: StoredComputer, kind: string, value: unknown): StoredComputer {
  const { v, edition, left, leaves } = fieldsOf(value);
  if (v !== AREA_VERSION) return typeof v === 'number' && v > AREA_VERSION ? { ...computer, isNewer: true } : computer;
  switch (kind) {
    case 'settings':
      return { ...computer, leaves: joinAll(computer.leaves, parseLeaves(leaves)) };
    case 'habits':
      return { ...computer, habits: [...computer.habits, value] };
    default:
      return { ...computer, edition: countOf(edition), left: countOf(left) };
  }
}

function countOf(value: unknown): number {
  return whole(value, 0, Number.MAX_SAFE_INTEGER) ?? 0;
}

export function joinAll(a: LeafStates, b: LeafStates): LeafStates {
  const joined = Object.entries(b).map(([path, leaf]) => [path, joinLeaves(ownOf(a, path), leaf)] as const);
  return { ...a, ...Object.fromEntries(joined) };
}

/** What is called so in a record that has come from outside, where anything may be a name. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The sittings of all computers but this one, each once. */
export function sittingsIn(area: Items, ownComputer: string, dayOf: DayOf, latestAt: number): readonly Sitting[] {
  const others = computersIn(area).filter(({ id }) => id !== ownComputer);
  const sittings = others.flatMap(({ habits }) => habits.flatMap((packed) => unpackSittings(packed, dayOf, latestAt)));
  return [...new Map(sittings.map((sitting) => [sitting.startedAt, sitting])).values()];
}

export function isKeyOf(computer: string, key: string): boolean {
  return KEY.exec(key)?.[2] === computer;
}
