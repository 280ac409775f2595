import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { showViolation } from './show-violation';
import { violationAnchor } from './violation-anchor';

/**
 * Follows a link to one violation (`report.html?session=…#violation-…`): the browser looked for it before it was read
 * from the database.
 */
export function useLinkedViolation(violations: readonly ViolationRow[], chosen: Signal<string | null>): void {
  useEffect(() => {
    const linked = violations.find(({ id }) => `#${violationAnchor(id)}` === location.hash);
    if (!linked) return;
    chosen.value = linked.id;
    showViolation(linked.id);
  }, []);
}
