import { entriesOf, fieldsOf, filled, present } from '../providers/read-fields';
import { type RuleOverrides, ruleById } from '../rules/index';

/** Reads stored or received changes of rules; rules and numbers that do not exist are left out. */
export function parseOverrides(value: unknown): RuleOverrides {
  return entriesOf(value, (id, override) => {
    const rule = ruleById(id);
    const { enabled, thresholds } = fieldsOf(override);
    const known = (name: string, number: unknown) =>
      rule && Object.hasOwn(rule.defaults, name) && isSensible(number) ? number : undefined;
    return filled(
      present({
        enabled: rule && typeof enabled === 'boolean' ? enabled : undefined,
        thresholds: filled(entriesOf(thresholds, known)),
      }),
    );
  });
}

/** Levels of sound are below 0, and nothing has more than ten digits. */
function isSensible(number: unknown): number is number {
  return typeof number === 'number' && Math.abs(number) < 1e10;
}
