/**
 * Where a key leads among bars: arrow keys to the neighbours, Home and End to the ends.
 *
 * @param order ids in the order of time
 * @returns `null` for any other key
 */
export function neighbour(order: readonly string[], id: string, key: string): string | null {
  const index = order.indexOf(id);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[Math.min(index + 1, order.length - 1)] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return order[Math.max(index - 1, 0)] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order.at(-1) ?? null;
    default:
      return null;
  }
}
