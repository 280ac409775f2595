import type { Rule, Sensitivity } from '../../lib/rules/define-rule';
import { numbersAt, type RuleOverrides } from '../../lib/rules/index';

type Override = NonNullable<RuleOverrides[string]>;

/** What the user changed, with this rule on or off. Only differences from the defaults are kept. */
export function overrideEnabled(overrides: RuleOverrides, rule: Rule, enabled: boolean): RuleOverrides {
  const { enabled: _, ...rest } = overrides[rule.id] ?? {};
  return withOverride(overrides, rule, enabled ? rest : { ...rest, enabled });
}

/** What the user changed, with this number set. What the level says anyway is no change. */
export function overrideThreshold(
  overrides: RuleOverrides,
  rule: Rule,
  name: string,
  value: number,
  level: Sensitivity,
): RuleOverrides {
  if (value === numbersAt(rule, level)[name]) return withoutThreshold(overrides, rule, name);
  const { thresholds, ...rest } = overrides[rule.id] ?? {};
  return withOverride(overrides, rule, { ...rest, thresholds: { ...thresholds, [name]: value } });
}

/** What the user changed, with this number as it came. */
export function withoutThreshold(overrides: RuleOverrides, rule: Rule, name: string): RuleOverrides {
  const { thresholds, ...rest } = overrides[rule.id] ?? {};
  const { [name]: _, ...others } = thresholds ?? {};
  return withOverride(overrides, rule, Object.keys(others).length === 0 ? rest : { ...rest, thresholds: others });
}

export function withoutOverride(overrides: RuleOverrides, { id }: Rule): RuleOverrides {
  const { [id]: _, ...others } = overrides;
  return others;
}

function withOverride(overrides: RuleOverrides, rule: Rule, override: Override): RuleOverrides {
  const others = withoutOverride(overrides, rule);
  return Object.keys(override).length === 0 ? others : { ...others, [rule.id]: override };
}
