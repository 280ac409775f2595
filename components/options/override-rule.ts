import type { Rule } from '../../lib/rules/define-rule';
import type { RuleOverrides } from '../../lib/rules/index';

type Override = NonNullable<RuleOverrides[string]>;

/** What the user changed, with this rule on or off. Only differences from the defaults are kept. */
export function overrideEnabled(overrides: RuleOverrides, rule: Rule, enabled: boolean): RuleOverrides {
  const { enabled: _, ...rest } = overrides[rule.id] ?? {};
  return withOverride(overrides, rule, enabled ? rest : { ...rest, enabled });
}

/** What the user changed, with this number set. */
export function overrideThreshold(overrides: RuleOverrides, rule: Rule, name: string, value: number): RuleOverrides {
  const { thresholds, ...rest } = overrides[rule.id] ?? {};
  const { [name]: _, ...others } = thresholds ?? {};
  const next = value === rule.defaults[name] ? others : { ...others, [name]: value };
  return withOverride(overrides, rule, Object.keys(next).length === 0 ? rest : { ...rest, thresholds: next });
}

export function withoutOverride(overrides: RuleOverrides, { id }: Rule): RuleOverrides {
  const { [id]: _, ...others } = overrides;
  return others;
}

function withOverride(overrides: RuleOverrides, rule: Rule, override: Override): RuleOverrides {
  const others = withoutOverride(overrides, rule);
  return Object.keys(override).length === 0 ? others : { ...others, [rule.id]: override };
}
