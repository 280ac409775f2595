import type { Severity } from '../rules/define-rule';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'notice'];

export interface SeverityText {
  readonly label: string;
  /** What it would mean in a real exam. */
  readonly meaning: string;
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, SeverityText>> = {
  critical: { label: 'Critical', meaning: 'could end a real exam at once' },
  warning: { label: 'Warning', meaning: 'a proctor would speak up' },
  notice: { label: 'Notice', meaning: 'worth knowing' },
};

/** Sorts the gravest first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
