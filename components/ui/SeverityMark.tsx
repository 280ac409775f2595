import type { Severity } from '../../lib/rules/define-rule';

/** A small square in the severity's pattern; words stand beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <span class={`mark mark--${severity}`} aria-hidden="true" />;
}
