import { SEVERITY_TEXTS } from '../../lib/report/severity';
import type { Severity } from '../../lib/rules/define-rule';
import { SeverityMark } from './SeverityMark';

export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { label, meaning } = SEVERITY_TEXTS[severity];
  return (
    <span class={`badge badge--${severity}`} title={meaning}>
      <SeverityMark severity={severity} />
      {label}
    </span>
  );
}
