import { useSignal } from '@preact/signals';
import type { Sensitivity } from '../../lib/rules/define-rule';
import type { RuleOverrides } from '../../lib/rules/index';
import { ruleOverrides, sensitivity } from '../../lib/settings';
import { useSetting } from '../use-setting';

/** All that the user has chosen about rules. */
export interface RuleChoices {
  readonly level: Sensitivity;
  readonly overrides: RuleOverrides;
}

export interface RuleChoicesControl {
  /** `undefined` until they are read. */
  readonly choices: RuleChoices | undefined;
  /** Why the last change could not be stored. */
  readonly failure: unknown;
  save(change: Partial<RuleChoices>): Promise<void>;
}

export function useRuleChoices(): RuleChoicesControl {
  const level = useSetting(sensitivity);
  const overrides = useSetting(ruleOverrides);
  const failure = useSignal<unknown>(undefined);

  async function save(change: Partial<RuleChoices>) {
    failure.value = undefined;
    try {
      if (change.level) await sensitivity.setValue(change.level);
      if (change.overrides) await ruleOverrides.setValue(change.overrides);
    } catch (error) {
      failure.value = error;
    }
  }

  const choices = level === undefined || overrides === undefined ? undefined : { level, overrides };
  return { choices, failure: failure.value, save };
}
