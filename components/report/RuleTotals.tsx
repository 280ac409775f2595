import { ruleText } from '../../lib/locales/en/rules';
import { formatDuration } from '../../lib/report/durations';
import type { RuleTotal } from '../../lib/report/session-summary';
import { SEVERITY_TEXTS } from '../../lib/report/severity';
import { SeverityMark } from '../ui/SeverityMark';

/** How often, and for how long in all, each rule was broken. */
export function RuleTotals({ totals }: { readonly totals: readonly RuleTotal[] }) {
  if (totals.length === 0) return null;
  return (
    <ul class="totals">
      {totals.map(({ rule, severity, count, totalMs }) => (
        <li key={rule}>
          <span class="totals__count">{count}</span>
          <span>
            <span class="totals__name">
              <SeverityMark severity={severity} /> {ruleText(rule).name}
            </span>
            <span class="soft small">
              {SEVERITY_TEXTS[severity].label}, {formatDuration(totalMs)} in all
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
