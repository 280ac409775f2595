import { ruleText } from '../locales/en/rules';
import { formatDuration } from './durations';
import { html, type SafeHtml } from './html';
import type { RuleTotal, SessionSummary } from './session-summary';
import { SEVERITY_TEXTS } from './severity';

/** How often each rule was broken, and how grave that is. */
export function ruleTotals({ byRule }: Pick<SessionSummary, 'byRule'>): SafeHtml | readonly SafeHtml[] {
  return byRule.length === 0 ? [] : html`<ul class="totals">${byRule.map(item)}</ul>`;
}

function item({ rule, severity, count, totalMs }: RuleTotal): SafeHtml {
  return html`<li class="${severity}"><strong>${count} × ${ruleText(rule).name}</strong> <span>${SEVERITY_TEXTS[severity].label}, ${formatDuration(totalMs)} in all</span></li>`;
}
