import type { ClosedTab } from '../../../lib/lockdown/other-tabs';

/** A tab of the first window that was closed for an exam. */
export function closed(id: number, changes: Partial<ClosedTab> = {}): ClosedTab {
  return {
    url: `https://site${id}.example/`,
    title: `Page ${id}`,
    pinned: false,
    windowId: 1,
    closedAt: 1000,
    ...changes,
  };
}
