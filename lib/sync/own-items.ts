import { AREA_VERSION } from './area';
import { type LeafStates, packLeaves } from './parse-leaves';
import { bytesOf, type Items, SYNC_QUOTA } from './quota';

/** The items of one computer, as `area.ts` reads them. */

export function headKey(computer: string): string {
  return `computer/${computer}`;
}

/** @param left how many of its sittings found no room */
export function headItem(computer: string, edition: number, left: number): Items {
  return { [headKey(computer)]: { v: AREA_VERSION, edition, left } };
}

export function habitsKey(computer: string, index: number): string {
  return `habits/${computer}/${index}`;
}

/** Leaves in as few items as it takes. `tooLarge`: how many are longer than an item may be, and are left out. */
export function settingsItems(
  computer: string,
  leaves: LeafStates,
): { readonly items: Items; readonly tooLarge: number } {
  const items: LeafStates[] = [{}];
  const keyOf = (index: number) => `settings/${computer}/${index}`;
  const isRoomFor = (part: LeafStates) => bytesOf(keyOf(items.length), itemWith(part)) <= SYNC_QUOTA.bytesAnItem;
  let tooLarge = 0;
  for (const [path, leaf] of Object.entries(leaves).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const filled = { ...items.at(-1), [path]: leaf };
    if (isRoomFor(filled)) items[items.length - 1] = filled;
    else if (isRoomFor({ [path]: leaf })) items.push({ [path]: leaf });
    else tooLarge += 1;
  }
  const used = items.filter((part) => Object.keys(part).length > 0);
  return { items: Object.fromEntries(used.map((part, index) => [keyOf(index), itemWith(part)])), tooLarge };
}

function itemWith(leaves: LeafStates) {
  return { v: AREA_VERSION, leaves: packLeaves(leaves) };
}
