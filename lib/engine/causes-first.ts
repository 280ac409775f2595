import type { Rule } from '../rules/define-rule';

/**
 * Rules ordered so that each comes after the rules that explain it: one observation may concern a
 * cause and its effect, and the cause has to be judged first.
 *
 * @throws {Error} when rules explain each other in a circle.
 */
export function causesFirst(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<Rule>();

  function place(rule: Rule, path: readonly string[]): void {
    if (ordered.has(rule)) return;
    if (path.includes(rule.id))
      throw new Error(`Rules explain each other in a circle: ${[...path, rule.id].join(' → ')}`);
    for (const id of rule.explainedBy ?? []) {
      const cause = byId.get(id);
      if (cause) place(cause, [...path, rule.id]);
    }
    ordered.add(rule);
  }

  for (const rule of rules) place(rule, []);
  return [...ordered];
}
