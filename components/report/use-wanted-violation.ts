import { type Signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { NO_FILTER, type ViolationFilter } from '../../lib/report/violation-filter';
import { showViolation, wantedViolation } from './show-violation';

/** A link to a violation that the filter hides takes the filter away. */
export function useWantedViolation(violations: readonly ViolationRow[], filter: Signal<ViolationFilter>): void {
  const toShow = useRef<string | null>(null);
  const ids = useRef<ReadonlySet<string>>(new Set());
  ids.current = new Set(violations.map(({ id }) => id));

  useSignalEffect(() => {
    const wanted = wantedViolation.value;
    if (wanted === null) return;
    wantedViolation.value = null;
    if (!ids.current.has(wanted)) return;
    toShow.current = wanted;
    filter.value = NO_FILTER;
  });

  useEffect(() => {
    const shown = toShow.current;
    toShow.current = null;
    if (shown !== null) showViolation(shown);
  }, [filter.value]);
}
