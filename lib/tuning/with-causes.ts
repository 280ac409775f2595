import type { Rule } from '../rules/define-rule';
import { RULES } from '../rules/index';

/** A rule with the rules that explain it, those that explain them, and so on: what it takes to judge it as a session does. */
export function withCauses(rule: Rule, rules: readonly Rule[] = RULES): readonly Rule[] {
  const found = new Set([rule]);
  // What is added on the way is visited too.
  for (const { explainedBy = [] } of found) {
    for (const cause of rules) if (explainedBy.includes(cause.id)) found.add(cause);
  }
  return [...found];
}
