/**
 * Where a key leads in a list: to the next or to the one before, and nowhere beyond its ends.
 *
 * @param order ids as they are shown
 * @param current where one is; `null`, or one that is not shown = not in the list yet
 * @param withArrows whether the arrow keys do the same: elsewhere they scroll
 * @returns `null` for any other key, and in an empty list
 */
export function nextViolation(
  order: readonly string[],
  current: string | null,
  key: string,
  withArrows: boolean,
): string | null {
  const step = stepOf(key, withArrows);
  if (step === null) return null;
  const index = current === null ? -1 : order.indexOf(current);
  if (index < 0) return order.at(step === 1 ? 0 : -1) ?? null;
  return order[Math.min(order.length - 1, Math.max(0, index + step))] ?? null;
}

function stepOf(key: string, withArrows: boolean): 1 | -1 | null {
  if (key.toLowerCase() === 'j' || (withArrows && key === 'ArrowDown')) return 1;
  if (key.toLowerCase() === 'k' || (withArrows && key === 'ArrowUp')) return -1;
  return null;
}
