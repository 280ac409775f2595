import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { readFilter, type ViolationFilter } from '../../lib/report/violation-filter';

/** What is shown of the violations; kept in the address, so that it survives a reload. */
export function useViolationFilter(violations: readonly ViolationRow[]): Signal<ViolationFilter> {
  const filter = useSignal<ViolationFilter>(readAddress(violations));
  const { shades, rules } = filter.value;
  useEffect(() => {
    const address = new URL(location.href);
    keep(address.searchParams, 'shade', shades);
    keep(address.searchParams, 'kind', rules);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }, [filter.value]);
  return filter;
}

function readAddress(violations: readonly ViolationRow[]): ViolationFilter {
  const asked = new URLSearchParams(location.search);
  return readFilter(asked.get('shade'), asked.get('kind'), violations);
}

function keep(parameters: URLSearchParams, name: string, chosen: readonly string[]): void {
  if (chosen.length === 0) parameters.delete(name);
  else parameters.set(name, chosen.join(','));
}
