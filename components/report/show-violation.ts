import { signal } from '@preact/signals';
import { violationAnchor } from './violation-anchor';

/** A violation that was to be shown while the list does not show it; the list takes that up. */
export const wantedViolation = signal<string | null>(null);

/** Leads eyes and focus to a violation's row in the table. */
export function showViolation(violationId: string): void {
  const row = document.getElementById(violationAnchor(violationId));
  if (row === null) {
    wantedViolation.value = violationId;
    return;
  }
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
}
