import { violationAnchor } from './violation-anchor';

/** Leads eyes and focus to a violation's row in the table. */
export function showViolation(violationId: string): void {
  const row = document.getElementById(violationAnchor(violationId));
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}
