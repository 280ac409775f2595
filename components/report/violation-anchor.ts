/** Element id of a violation's row in the table: where the timeline leads to. */
export function violationAnchor(violationId: string): string {
  return `violation-${violationId}`;
}
