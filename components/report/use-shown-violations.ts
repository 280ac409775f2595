import { useRef } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { passes, type ViolationFilter } from '../../lib/report/violation-filter';

interface Shown {
  readonly filter: ViolationFilter;
  readonly ids: Set<string>;
}

/**
 * The violations that pass. Whoever was shown stays until the filter changes: marking one as a false alarm must not take
 * it away from under the hand that may want to undo that.
 */
export function useShownViolations(
  violations: readonly ViolationRow[],
  filter: ViolationFilter,
): readonly ViolationRow[] {
  const shown = useRef<Shown | null>(null);
  if (shown.current?.filter !== filter) shown.current = { filter, ids: new Set() };
  const { ids } = shown.current;
  for (const row of violations) if (passes(filter, row)) ids.add(row.id);
  return violations.filter(({ id }) => ids.has(id));
}
